import { describe, expect, test } from "vitest";
import {
  actOf,
  answer,
  booked,
  change,
  diskTicket,
  mailRequest,
  newActId,
  pages,
  requestDesk,
  rowOf,
  typed,
  writes,
} from "../builders/requests.ts";
import { contosoEast, contosoWest, partnerTenant } from "../builders/tenants.ts";

const note = { note: "We sent the trace." };

describe("a change that the tab agrees with", () => {
  test("a note is asked about by nobody, stands in Microsoft's books, and is read back", async () => {
    const { profile, worker } = await requestDesk();
    await typed(worker, mailRequest, note.note);
    const id = await change(worker, "add-request-note", mailRequest, note);
    expect(await actOf(worker, id)).toMatchObject({
      state: "done",
      tenantId: contosoWest,
      judgement: { verdict: "agrees", why: "names-tenant", tabId: 1, portal: "azure" },
      before: { severity: "moderate", status: "open" },
    });
    expect(booked(profile).mail.notes[0]).toMatchObject({ text: note.note });
    expect(writes(profile)).toEqual([{ method: "PATCH", requestId: id }]);
    expect(profile.sandbox.books.entries.at(-1)?.method, "read back").toBe("GET");
    const [detail] = await worker.services.cache.requestDetails.toArray();
    expect(detail?.detail?.notes[0]?.text).toBe(note.note);
    expect(await worker.services.user.requestDrafts.count(), "the draft").toBe(0);
  });

  test("a message to an Azure ticket bears the act's own id as its name, in the customer's tenant", async () => {
    const { profile, worker } = await requestDesk();
    const id = await change(worker, "add-request-note", diskTicket, note);
    expect(await actOf(worker, id)).toMatchObject({ state: "done" });
    expect(booked(profile).disk.messages[0]).toMatchObject({
      name: id,
      html: note.note,
      sender: "mina.han@adatum.example",
    });
    expect(new Set(profile.sandbox.books.of("management.azure.com").map(({ tenantId }) => tenantId))).toEqual(
      new Set([contosoWest]),
    );
  });

  test("Partner Center's requests are changed in the partner's own tenant, and its page that names the customer agrees", async () => {
    const { profile, worker } = await requestDesk(pages.westInPartnerCenter);
    const id = await change(worker, "add-request-note", mailRequest, note);
    expect(await actOf(worker, id)).toMatchObject({ state: "done", judgement: { verdict: "agrees" } });
    expect(
      new Set(profile.sandbox.books.of("api.partnercenter.microsoft.com").map(({ tenantId }) => tenantId)),
    ).toEqual(new Set([partnerTenant]));
  });

  test.for([mailRequest, diskTicket])("severity and status of $source change, and change back", async (request) => {
    const { profile, worker } = await requestDesk();
    const stands = () => (request.source === "azure" ? booked(profile).disk : booked(profile).mail);
    const first = await change(worker, "change-request-severity", request, { severity: "critical" });
    expect(await actOf(worker, first)).toMatchObject({ state: "done", before: { severity: "moderate" } });
    expect([stands().severity, (await rowOf(worker, request))?.severity]).toEqual(["critical", "critical"]);
    await change(worker, "change-request-severity", request, { severity: "moderate" });
    expect([stands().severity, (await rowOf(worker, request))?.severity]).toEqual(["moderate", "moderate"]);
    await change(worker, "close-request", request);
    expect([stands().status.toLowerCase(), (await rowOf(worker, request))?.status]).toEqual(["closed", "closed"]);
    await change(worker, "reopen-request", request);
    expect([stands().status.toLowerCase(), (await rowOf(worker, request))?.status]).toEqual(["open", "open"]);
  });

  test("what stands there already is not sent", async () => {
    const { profile, worker } = await requestDesk();
    const id = await change(worker, "change-request-severity", mailRequest, { severity: "moderate" });
    expect(await actOf(worker, id)).toMatchObject({ state: "done" });
    expect(writes(profile)).toEqual([]);
  });

  test("asked for twice under one id it happens once", async () => {
    const { profile, worker } = await requestDesk();
    const id = newActId();
    await Promise.all([
      change(worker, "add-request-note", mailRequest, note, id),
      change(worker, "add-request-note", mailRequest, note, id),
    ]);
    await change(worker, "add-request-note", mailRequest, note, id);
    expect(writes(profile)).toEqual([{ method: "PATCH", requestId: id }]);
  });

  test("a request that is not on this customer's list is refused", async () => {
    const { profile, worker } = await requestDesk(pages.east);
    const asked = { ...mailRequest, windowId: 1, actId: newActId() };
    expect(await worker.ask("close-request", { ...asked, tenantId: contosoEast })).toMatchObject({
      done: false,
      error: { kind: "not-found" },
    });
    expect(writes(profile)).toEqual([]);
    expect(await worker.services.user.requestActs.count()).toBe(0);
  });
});

describe("a tab that says nothing", () => {
  test.for([
    ["silent", pages.silent, mailRequest],
    ["that only claims the customer", pages.claiming, diskTicket],
    ["silent", pages.silent, diskTicket],
    ["of our own tenant, for Partner Center", pages.own, mailRequest],
  ] as const)("%s asks for one yes, which holds in that tab", async ([, address, request]) => {
    const { profile, worker } = await requestDesk(address);
    const first = await change(worker, "close-request", request);
    expect(await actOf(worker, first)).toMatchObject({
      state: "asking",
      judgement: { verdict: address === pages.claiming ? "claims" : "silent" },
    });
    expect(writes(profile)).toEqual([]);
    await answer(worker, first);
    expect(await actOf(worker, first)).toMatchObject({ state: "done", judgement: { answer: "confirmed" } });
    const second = await change(worker, "reopen-request", request);
    expect(await actOf(worker, second)).toMatchObject({ state: "done", judgement: { answer: "held" } });
  });

  test("the yes ends where the tab's portal or its evidence changes, also when it comes back", async () => {
    const { profile, worker } = await requestDesk(pages.silent);
    await answer(worker, await change(worker, "close-request", mailRequest));
    profile.tabs.push(1, `${pages.silent}?page=2`);
    await worker.moved(1);
    expect(await actOf(worker, await change(worker, "reopen-request", mailRequest))).toMatchObject({ state: "done" });
    profile.tabs.push(1, pages.silentElsewhere);
    await worker.moved(1);
    const elsewhere = await change(worker, "close-request", mailRequest);
    expect(await actOf(worker, elsewhere)).toMatchObject({ state: "asking" });
    profile.tabs.push(1, pages.silent);
    await worker.moved(1);
    const back = await change(worker, "close-request", mailRequest);
    expect(await actOf(worker, back)).toMatchObject({ state: "asking" });
    expect(await actOf(worker, elsewhere)).toMatchObject({ state: "withdrawn" });
  });

  test("the yes is one tab's and one customer's", async () => {
    const { profile, worker } = await requestDesk(pages.silent);
    await answer(worker, await change(worker, "close-request", mailRequest));
    profile.tabs.load(2, pages.silent);
    await worker.moved(2);
    expect(await actOf(worker, await change(worker, "reopen-request", mailRequest))).toMatchObject({ state: "asking" });
  });

  test("a yes to a tab that has meanwhile become another customer's sends nothing", async () => {
    const { profile, worker } = await requestDesk(pages.silent);
    const id = await change(worker, "close-request", mailRequest);
    profile.tabs.push(1, pages.east);
    await worker.moved(1);
    await answer(worker, id);
    expect(await actOf(worker, id)).toMatchObject({ state: "refused", judgement: { verdict: "contradicts" } });
    expect(writes(profile)).toEqual([]);
  });

  test("a yes is for the tab that was asked about: in another one it is asked anew", async () => {
    const { profile, worker } = await requestDesk(pages.silent);
    const id = await change(worker, "close-request", mailRequest);
    profile.tabs.load(2, pages.silentElsewhere);
    await worker.moved(2);
    await answer(worker, id);
    expect(await actOf(worker, id)).toMatchObject({ state: "asking", judgement: { tabId: 2 } });
    expect(writes(profile)).toEqual([]);
    await answer(worker, id);
    expect(await actOf(worker, id)).toMatchObject({ state: "done" });
  });

  test("a page that is no portal is no obstacle, and one that we may not see is asked about each time", async () => {
    const { profile, worker } = await requestDesk(pages.nowhere);
    expect(await actOf(worker, await change(worker, "close-request", mailRequest))).toMatchObject({ state: "done" });
    profile.tabs.load(1, undefined);
    await worker.moved(1);
    for (const command of ["reopen-request", "close-request"] as const) {
      const id = await change(worker, command, mailRequest);
      expect(await actOf(worker, id)).toMatchObject({ state: "asking" });
      await answer(worker, id);
      expect(await actOf(worker, id)).toMatchObject({ state: "done" });
    }
  });

  test("a window that is gone is asked about", async () => {
    const { profile, worker } = await requestDesk();
    profile.tabs.show(undefined);
    expect(await actOf(worker, await change(worker, "close-request", mailRequest))).toMatchObject({ state: "asking" });
  });
});

describe("a tab that contradicts", () => {
  test.for([
    ["another customer's", pages.east, mailRequest, contosoEast],
    ["another customer's, for Azure", pages.east, diskTicket, contosoEast],
    ["our own tenant's, for Azure", pages.own, diskTicket, partnerTenant],
  ] as const)("%s: refused until the customer is chosen again by name", async ([, address, request, shown]) => {
    const { profile, worker } = await requestDesk(address);
    const id = await change(worker, "close-request", request);
    const refused = { state: "refused", judgement: { verdict: "contradicts", shown: [{ tenantId: shown }] } };
    expect(await actOf(worker, id)).toMatchObject(refused);
    await answer(worker, id);
    expect(await actOf(worker, id), "a yes is not enough").toMatchObject(refused);
    expect(await answer(worker, id, { chosen: contosoEast })).toMatchObject({ done: false });
    expect(await actOf(worker, id), "another customer").toMatchObject(refused);
    expect(writes(profile)).toEqual([]);
    await answer(worker, id, { chosen: contosoWest });
    expect(await actOf(worker, id)).toMatchObject({ state: "done", judgement: { answer: "chosen" } });
    const next = await change(worker, "reopen-request", request);
    expect(await actOf(worker, next), "chosen for that act only").toMatchObject({ state: "refused" });
  });
});
