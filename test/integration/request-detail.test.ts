import { describe, expect, test } from "vitest";
import { day, minute } from "../builders/clock.ts";
import {
  actOf,
  booked,
  change,
  diskTicket,
  mailRequest,
  newActId,
  requestDesk,
  typed,
  writes,
} from "../builders/requests.ts";
import { contosoWest } from "../builders/tenants.ts";

const read = (request: typeof mailRequest | typeof diskTicket, force = false) =>
  ["refresh-request", { ...request, force }] as const;

describe("one request whole", () => {
  test.for([mailRequest, diskTicket])("of $source is read with its notes, and kept", async (request) => {
    const { worker } = await requestDesk();
    await worker.ask(...read(request));
    const [row] = await worker.services.cache.requestDetails.toArray();
    expect(row).toMatchObject({ source: request.source, id: request.id, tenantId: contosoWest });
    expect(row?.detail?.notes).toHaveLength(1);
    expect(row?.detail?.description).not.toBe("");
  });

  test("is not asked for again within a minute, unless it changed or the agent wants it", async () => {
    const { profile, worker } = await requestDesk();
    const asked = () => profile.sandbox.books.of(undefined, "/v1/servicerequests/").length;
    await worker.ask(...read(mailRequest));
    await worker.ask(...read(mailRequest));
    expect(asked()).toBe(1);
    await worker.ask(...read(mailRequest, true));
    expect(asked()).toBe(2);
    booked(profile).mail.modifiedAt = profile.clock.now() + minute;
    await worker.ask("refresh-customer", { tenantId: contosoWest, force: true });
    await worker.ask(...read(mailRequest));
    expect(asked()).toBe(3);
    profile.clock.pass(2 * minute);
    await worker.ask(...read(mailRequest));
    expect(asked()).toBe(4);
  });

  test("keeps what it had where Microsoft refuses, and says so", async () => {
    const { profile, worker } = await requestDesk();
    await worker.ask(...read(mailRequest));
    profile.sandbox.trouble.make({ kind: "status", status: 503 }, { service: "partner-center" });
    const answer = await worker.ask(...read(mailRequest, true));
    expect(answer).toMatchObject({ done: false, error: { kind: "microsoft-down" } });
    const [row] = await worker.services.cache.requestDetails.toArray();
    expect(row?.detail?.notes).toHaveLength(1);
    expect(row?.error?.kind).toBe("microsoft-down");
  });

  test("goes when it was not looked at for a month, and with the agent", async () => {
    const { profile, worker } = await requestDesk();
    await worker.ask(...read(mailRequest));
    profile.clock.pass(31 * day);
    await worker.ask("sign-in");
    await worker.ask(...read(diskTicket));
    expect((await worker.services.cache.requestDetails.toArray()).map(({ id }) => id)).toEqual([diskTicket.id]);
    await worker.ask("sign-out");
    expect(await worker.services.cache.requestDetails.count()).toBe(0);
  });
});

describe("what the agent typed", () => {
  test("is kept through sign-out, the newest of what arrives out of turn", async () => {
    const { worker } = await requestDesk();
    const row = await worker.services.cache.requests.toCollection().first();
    const owner = { account: row?.account ?? "", cloud: "global" };
    const keep = (text: string, at: number) => worker.ask("keep-request-draft", { owner, ...mailRequest, text, at });
    await keep("We sent", 2);
    await keep("We", 1);
    expect((await worker.services.user.requestDrafts.toArray()).map(({ text }) => text)).toEqual(["We sent"]);
    await worker.ask("sign-out");
    expect(await worker.services.user.requestDrafts.count()).toBe(1);
    await worker.ask("sign-in");
    await keep("", 3);
    expect(await worker.services.user.requestDrafts.count()).toBe(0);
  });

  test("of another agent is refused", async () => {
    const { worker } = await requestDesk();
    const owner = { account: "somebody.else", cloud: "global" };
    const answer = await worker.ask("keep-request-draft", { owner, ...mailRequest, text: "x", at: 1 });
    expect(answer).toMatchObject({ done: false, error: { kind: "signed-out" } });
    expect(await worker.services.user.requestDrafts.count()).toBe(0);
  });

  test("and signing out while a note waits sends nothing and loses nothing", async () => {
    const { profile, worker } = await requestDesk();
    await typed(worker, mailRequest, "We sent the trace.");
    const begun = Promise.withResolvers<void>();
    const asleep = Promise.withResolvers<void>();
    Object.assign(worker.services, {
      sleep: () => {
        begun.resolve();
        return asleep.promise;
      },
    });
    const id = newActId();
    const done = change(worker, "add-request-note", mailRequest, { note: "We sent the trace." }, id);
    await begun.promise;
    await worker.ask("sign-out");
    asleep.resolve();
    await done;
    expect(writes(profile)).toEqual([]);
    expect(await actOf(worker, id)).toMatchObject({ state: "waiting" });
    expect(await worker.services.user.requestDrafts.count()).toBe(1);
  });
});
