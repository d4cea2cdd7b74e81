import { describe, expect, test } from "vitest";
import { tabStrip } from "../../builders/tab-strip.ts";
import { contosoEast, contosoWest } from "../../builders/tenants.ts";
import { trackedTabs } from "../../builders/tracked-tabs.ts";

const page = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const list = "https://partner.microsoft.com/dashboard/v2/customers/list";
const shell = `https://portal.azure.com/${contosoWest}`;

describe("a page's report", () => {
  test("is believed for the document and address that the browser says", async () => {
    const { load, report, shown, state } = trackedTabs();
    state.worded = [contosoWest];
    await load(1, shell);
    await report(shell, "Contoso");
    expect(shown()).toBe("west, names, confirmed");
  });

  test("that contradicts leaves nobody to show", async () => {
    const { load, report, shown, state } = trackedTabs();
    state.worded = [contosoEast];
    await load(1, shell);
    await report(shell, "Contoso");
    expect(shown()).toBe("contradiction");
  });

  test("that comes before the browser's own event is kept when that one comes", async () => {
    const { load, report, tracker, tabs, shown, state } = trackedTabs();
    await load(1, shell);
    state.worded = [contosoEast];
    const next = `${shell}#view/Microsoft_Azure_Health`;
    tabs.push(1, next);
    await report(next, "Contoso");
    expect(shown()).toBe("contradiction");
    await tracker.moved(1, next);
    expect(shown()).toBe("contradiction");
  });

  test("is kept where a frame of the page loads, and dropped where the page itself does", async () => {
    const { load, report, tracker, shown, state } = trackedTabs();
    state.worded = [contosoEast];
    await load(1, shell);
    await report(shell, "Contoso");
    await tracker.moved(1, shell);
    expect(shown()).toBe("contradiction");
    await load(1, shell);
    expect(shown()).toBe("west, names");
  });

  test.for<[what: string, address: string, documentId: string | undefined]>([
    ["another address", page(contosoEast), "document-2"],
    ["an address that was left", list, "document-2"],
    ["the document before", shell, "document-1"],
    ["no document", shell, undefined],
    ["a document that never was", shell, "document-9"],
  ])("from %s changes nothing", async ([, address, documentId]) => {
    const { load, tracker, tabs, records, state, painted } = trackedTabs();
    tabs.load(1, list);
    await tracker.moved(1, list);
    await load(1, shell);
    const before = structuredClone(records.get(1));
    state.worded = [contosoEast];
    const count = painted.length;
    await tracker.reported({ tabId: 1, documentId, address, words: { directoryName: "Contoso" } });
    expect(records.get(1)).toEqual(before);
    expect(painted).toHaveLength(count);
  });

  test("for an address that the document bears but the browser has not committed changes nothing", async () => {
    const tabs = tabStrip();
    const { load, report, shown, state } = trackedTabs(
      { document: async () => ({ id: "document-1", address: shell }) },
      tabs,
    );
    await load(1, list);
    state.worded = [contosoEast];
    await report(shell, "Contoso", "document-1");
    expect(shown()).toBe("silent");
  });

  test("where the browser moved on while the document was asked for changes nothing", async () => {
    const tabs = tabStrip();
    const { load, report, shown, state } = trackedTabs(
      {
        document: async (tabId) => {
          tabs.push(tabId, list);
          return tabs.document(tabId);
        },
      },
      tabs,
    );
    await load(1, shell);
    state.worded = [contosoEast];
    await report(shell, "Contoso");
    expect(shown()).toBe("west, names");
  });
});
