import type { Run } from "../../lib/pricing/statement/block.ts";

const safe = /^(?:mailto:|tel:|https:\/\/)/;

/** Words with their links. Only mail, telephone and https are links; anything else stays words. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, href }, at) =>
    href !== undefined && safe.test(href) ? (
      <a key={at} href={href} {...(href.startsWith("https:") ? { target: "_blank", rel: "noopener noreferrer" } : {})}>
        {text}
      </a>
    ) : (
      <span key={at}>{text}</span>
    ),
  );
}
