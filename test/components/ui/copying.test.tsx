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
  [
    "a text",
    <CopyButton key="" text="abc" label="Copy tenant ID" />,
    "Copy tenant ID",
    "Not copied: Copy tenant ID",
    "복사: Copy tenant ID",
  ],
  [
    "what to tell the customer",
    <CopySummary key="" issue={issue("EX1")} posts={[]} />,
    "English: Copy for the customer",
    "English: Copy for the customer",
    "English: 고객 안내용으로 복사",
  ],
  [
    "a customer's id",
    <RowActions key="" customer={customer} onPortals={() => {}} />,
    "Copy ID of Contoso",
    "Copy ID of Contoso",
    "Contoso의 ID 복사",
  ],
] as const)("copying %s", ([, node, button, again, korean]) => {
  test("says so where the browser refuses, until it does not", async () => {
    const page = await render(node, { ports: { watched } });
    await page.press("button", button);
    await expect.element(page.role("alert")).toMatchTextContent(refused);
    await expect.element(page.role("status")).toBeEmptyDOMElement();
    allowed = true;
    await page.press("button", again);
    await expect.element(page.role("status")).toMatchTextContent("Copied");
    expect(page.role("alert").elements()).toEqual([]);
  });

  test("says it in Korean too", async () => {
    const page = await render(node, { language: "ko", ports: { watched } });
    await page.press("button", korean);
    await expect
      .element(page.role("alert"))
      .toMatchTextContent("브라우저에서 복사가 허용되지 않았습니다. 다시 시도하세요.");
  });
});
