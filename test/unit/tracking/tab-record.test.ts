import { expect, test } from "vitest";
import { tabRecord } from "../../../lib/tracking/tab-record.ts";
import { memoryArea } from "../../builders/area.ts";
import { naming, walked } from "../../builders/evidence.ts";
import { contosoWest } from "../../builders/tenants.ts";

test("a tab's record is its own, and is kept whole", async () => {
  const area = memoryArea();
  const record = { trail: walked(naming({ tenantId: contosoWest })) };
  await tabRecord(area, 7).set(record);
  expect(await tabRecord(area, 7).get()).toEqual(record);
  expect(await tabRecord(area, 8).get()).toBeUndefined();
  await tabRecord(area, 7).remove();
  expect([...area.entries]).toEqual([]);
});

test.for([null, 7, "record", true])("what is no record reads as none: %s", async (odd) => {
  expect(await tabRecord(memoryArea({ "tab:7": odd }), 7).get()).toBeUndefined();
});
