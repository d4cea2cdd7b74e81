import type { Block } from "../../lib/pricing/statement/block.ts";
import { Runs } from "../pricing/runs.tsx";

/** A support statement as its reader sees it. */
export function StatementBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    if (block.kind === "list") {
      return (
        <ul key={index}>
          {block.items.map((runs, item) => (
            <li key={item}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    }
    const Tag = block.kind === "heading" ? "h4" : "p";
    return (
      <Tag key={index}>
        <Runs runs={block.runs} />
      </Tag>
    );
  });
}
