import { describe, expect, test } from "vitest";
import { delegatedAccess, specified } from "../../../lib/advice/delegated-access.ts";
import type { Relationship } from "../../../lib/schemas/relationship.ts";
import { noon } from "../../builders/clock.ts";
import { contosoEast, contosoWest } from "../../builders/tenants.ts";

const day = 86_400_000;
const at = (days: number): string => new Date(noon + days * day).toISOString();
const support = "f023fd81-a637-4b56-95fd-791ac0226033";

function relationship(given: Partial<Relationship> = {}): Relationship {
  return {
    id: "r",
    name: "support",
    customer: contosoWest,
    customerName: "Contoso",
    status: "active",
    roles: [support],
    duration: "P730D",
    autoExtend: "PT0S",
    createdAt: at(-30),
    activatedAt: at(-30),
    endsAt: at(300),
    indirectProvider: undefined,
    ...given,
  };
}

const judge = (...all: Relationship[]) => delegatedAccess(all, contosoWest, noon);

describe("what the relationships with a customer amount to", () => {
  test.for([
    ["active", "active"],
    ["expiring", "active"],
    ["terminationRequested", "ended"],
    ["Active", "active"],
    ["created", "pending"],
    ["approvalPending", "pending"],
    ["approved", "pending"],
    ["activating", "pending"],
    ["expired", "ended"],
    ["terminating", "ended"],
    ["terminated", "ended"],
    ["inventedTomorrow", "unknown"],
  ] as const)("%s is %s", ([status, state]) => {
    expect(judge(relationship({ status })).state).toBe(state);
  });

  test("active past its end has ended, whatever it calls itself", () => {
    expect(judge(relationship({ endsAt: at(-1) }))).toMatchObject({ state: "ended", endsAt: at(-1) });
  });

  test("one in force counts before all others, and its end is the last of those in force", () => {
    const all = [
      relationship({ status: "terminated", endsAt: at(900) }),
      relationship({ endsAt: at(5) }),
      relationship({ endsAt: at(50), roles: [] }),
    ];
    expect(judge(...all)).toEqual({ state: "active", endsAt: at(50), healthRole: true });
  });

  test("a role of one that is over is no role", () => {
    const all = [
      relationship({ status: "expired" }),
      relationship({ roles: ["88d8e3e3-8f55-4a1e-953a-9b9898b8876b"] }),
    ];
    expect(judge(...all)).toMatchObject({ state: "active", healthRole: false });
  });

  test("another customer's is none", () => {
    expect(judge(relationship({ customer: contosoEast }), relationship({ customer: undefined })).state).toBe("none");
  });
});

test("a refusal gets the words of what the relationships say", () => {
  expect(specified("no-delegated-access", judge(relationship({ status: "expired" })))).toBe("delegated-access-ended");
  expect(specified("no-delegated-access", judge(relationship({ status: "created" })))).toBe("delegated-access-pending");
  expect(specified("no-delegated-access", judge())).toBe("no-delegated-access");
  expect(specified("no-delegated-access", undefined)).toBe("no-delegated-access");
  expect(specified("offline", judge(relationship({ status: "expired" })))).toBe("offline");
});
