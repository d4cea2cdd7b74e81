// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { CopySummary } from "../../../components/issues/copy-summary.tsx";
import { RowActions } from "../../../components/popup/row-actions.tsx";
import { CopyButton } from "../../../components/ui/copy-button.tsx";
import { storedWatched } from "../../../lib/settings/watched.ts";
import { memoryArea } from "../../builders/area.ts";
import { issue } from "../../builders/health.ts";
import { render } from "../../builders/rendered.tsx";
import { contosoWest } from "../../builders/tenants.ts";

const refused = "The browser did not let it be copied. Try again.";
let allowed: boolean;

const answer = async (): Promise<void> => {
  if (!allowed) throw new DOMException("Write permission denied.", "NotAllowedError");
};

beforeEach(() => {
  allowed = false;
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue({ write: answer, writeText: answer } as unknown as Clipboard);
});

const customer = {
  account: "agent",
  cloud: "global",
  tenantId: contosoWest,
  name: "Contoso",
  relationship: "reseller",
  domain: "contoso.example",
} as const;
const watched = storedWatched(memoryArea());

describe.for([
  ["a text", <CopyButton key="" text="abc" label="Copy tenant ID" />, "Copy"],
  ["what to tell the customer", <CopySummary key="" issue={issue("EX1")} posts={[]} />, "English"],
  ["a customer's id", <RowActions key="" customer={customer} onPortals={() => {}} />, "Copy ID of Contoso"],
] as const)("copying %s", ([, node, button]) => {
  test("says so where the browser refuses, until it does not", async () => {
    const page = await render(node, { ports: { watched } });
    await page.press("button", button);
    expect(page.role("alert", "").textContent).toBe(refused);
    expect(page.all("[role=status]").map(({ textContent }) => textContent)).toEqual([""]);
    allowed = true;
    const [pressed] = page.all("button").filter(({ textContent }) => /^(Not copied|English)$/.test(textContent));
    await page.press("button", pressed?.getAttribute("aria-label") ?? "");
    expect(page.all("[role=alert]")).toEqual([]);
    expect(page.role("status", "Copied").textContent).toBe("Copied");
  });

  test("says it in Korean too", async () => {
    const page = await render(node, { language: "ko", ports: { watched } });
    const [pressed] = page.all("button").filter(({ textContent }) => /복사|English/.test(textContent));
    await page.press("button", pressed?.getAttribute("aria-label") ?? "");
    expect(page.role("alert", "").textContent).toBe("브라우저에서 복사가 허용되지 않았습니다. 다시 시도하세요.");
  });
});
