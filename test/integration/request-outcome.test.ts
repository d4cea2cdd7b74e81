import { describe, expect, test } from "vitest";
import { hour, minute } from "../builders/clock.ts";
import {
  actOf,
  answer,
  booked,
  change,
  diskTicket,
  mailRequest,
  newActId,
  requestDesk,
  rowOf,
  typed,
  writes,
} from "../builders/requests.ts";
import { startWorker } from "../builders/worker.ts";

const note = { note: "We sent the trace." };

describe("what Microsoft answers", () => {
  test("a refusal is said, the text stays, and sending it again uses the same id", async () => {
    const { profile, worker } = await requestDesk();
    await typed(worker, mailRequest, note.note);
    const trouble = profile.sandbox.trouble.make({ kind: "dropped-role" }, { method: "PATCH" });
    const id = await change(worker, "add-request-note", mailRequest, note);
    expect(await actOf(worker, id)).toMatchObject({ state: "failed", error: { kind: "no-partner-center-role" } });
    expect((await worker.services.user.requestDrafts.toArray()).map(({ text }) => text)).toEqual([note.note]);
    trouble.clear();
    await answer(worker, id);
    expect(await actOf(worker, id)).toMatchObject({ state: "done" });
    expect(writes(profile).map(({ requestId }) => requestId)).toEqual([id, id]);
    expect(booked(profile).mail.notes.filter(({ text }) => text === note.note)).toHaveLength(1);
  });

  test("the line cut after sending: read back, and not sent again", async () => {
    const { profile, worker } = await requestDesk();
    profile.sandbox.trouble.make({ kind: "cut" }, { method: "PATCH", times: 1 });
    const id = await change(worker, "add-request-note", mailRequest, note);
    expect(await actOf(worker, id)).toMatchObject({ state: "done" });
    expect(writes(profile)).toHaveLength(1);
  });

  test("the line cut before it arrived: said to have failed, and sent once when the agent asks", async () => {
    const { profile, worker } = await requestDesk();
    profile.sandbox.trouble.make({ kind: "offline" }, { method: "PATCH", times: 1 });
    const id = await change(worker, "add-request-note", mailRequest, note);
    expect(await actOf(worker, id)).toMatchObject({ state: "failed", error: { kind: "offline" } });
    await answer(worker, id);
    expect(await actOf(worker, id)).toMatchObject({ state: "done" });
    expect(booked(profile).mail.notes.filter(({ text }) => text === note.note)).toHaveLength(1);
  });

  test("the line cut and gone: in doubt, nothing else may be asked, and reading back decides", async () => {
    const { profile, worker } = await requestDesk();
    const cut = profile.sandbox.trouble.make({ kind: "cut" }, { method: "PATCH", times: 1 });
    profile.sandbox.trouble.make(
      {
        kind: "answer",
        respond: async (_request, real) => {
          if (cut.hits > 0) throw new TypeError("fetch failed");
          return real();
        },
      },
      { method: "GET", service: "partner-center" },
    );
    const id = await change(worker, "add-request-note", mailRequest, note);
    expect(await actOf(worker, id)).toMatchObject({ state: "doubt" });
    const other = { ...mailRequest, windowId: 1, actId: newActId(), ...note };
    expect(await worker.ask("add-request-note", other)).toMatchObject({ error: { kind: "changed-elsewhere" } });
    await answer(worker, id);
    expect(await actOf(worker, id), "not sent again from doubt").toMatchObject({ state: "doubt" });
    profile.sandbox.trouble.clear();
    await worker.ask("check-request-act", { actId: id });
    expect(await actOf(worker, id)).toMatchObject({ state: "done" });
    expect(booked(profile).mail.notes.filter(({ text }) => text === note.note)).toHaveLength(1);
  });

  test("a worker that died while sending: read back by the next, and not sent again by itself", async () => {
    const { profile, worker } = await requestDesk();
    const sent = Promise.withResolvers<void>();
    const respond = (): Promise<Response> => {
      sent.resolve();
      return new Promise(() => {});
    };
    profile.sandbox.trouble.make({ kind: "answer", respond }, { method: "PATCH" });
    const id = newActId();
    void change(worker, "add-request-note", mailRequest, note, id);
    await sent.promise;
    expect(await actOf(worker, id)).toMatchObject({ state: "sending" });
    worker.kill();
    const next = startWorker(profile);
    await next.resumed();
    expect(await actOf(next, id)).toMatchObject({ state: "failed", error: { code: "not-there" } });
    expect(writes(profile)).toHaveLength(1);
  });

  test("a note with the text of an older one is not taken for it", async () => {
    const { profile, worker } = await requestDesk();
    booked(profile).mail.notes.push({ by: "Han", at: profile.clock.now() - hour, text: note.note });
    profile.sandbox.trouble.make({ kind: "offline" }, { method: "PATCH", times: 1 });
    const id = await change(worker, "add-request-note", mailRequest, note);
    expect(await actOf(worker, id)).toMatchObject({ state: "failed" });
  });

  test("Microsoft takes a severity and keeps another: what it says is written down", async () => {
    const { profile, worker } = await requestDesk();
    profile.sandbox.trouble.make(
      {
        kind: "answer",
        respond: async (_request, real) => {
          const answered = await real();
          booked(profile).disk.severity = "minimal";
          return answered;
        },
      },
      { method: "PATCH", service: "arm" },
    );
    const id = await change(worker, "change-request-severity", diskTicket, { severity: "critical" });
    expect(await actOf(worker, id)).toMatchObject({ state: "differs", said: { severity: "minimal" } });
    expect((await rowOf(worker, diskTicket))?.severity).toBe("minimal");

    booked(profile).disk.severity = "critical";
    expect(await worker.ask("check-request-act", { actId: id })).toEqual({ done: true });
    expect(await actOf(worker, id)).toMatchObject({ state: "done", said: { severity: "critical" } });
  });
});

describe("a note that waits", () => {
  test("is taken back before it is sent, and its text stays", async () => {
    const { profile, worker } = await requestDesk();
    await typed(worker, mailRequest, note.note);
    const id = newActId();
    const asleep = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const { services } = worker;
    Object.assign(services, {
      sleep: () => {
        begun.resolve();
        return asleep.promise;
      },
    });
    const done = change(worker, "add-request-note", mailRequest, note, id);
    await begun.promise;
    expect(await actOf(worker, id)).toMatchObject({ state: "waiting" });
    await worker.ask("leave-request-act", { actId: id });
    asleep.resolve();
    await done;
    expect(await actOf(worker, id)).toMatchObject({ state: "withdrawn" });
    expect(writes(profile)).toEqual([]);
    expect(await services.user.requestDrafts.count()).toBe(1);
  });

  test("left behind for long it is not sent behind the agent's back, but when the agent says so", async () => {
    const { profile, worker } = await requestDesk();
    const id = newActId();
    const begun = Promise.withResolvers<void>();
    Object.assign(worker.services, {
      sleep: () => {
        begun.resolve();
        return new Promise(() => {});
      },
    });
    void change(worker, "add-request-note", mailRequest, note, id);
    await begun.promise;
    worker.kill();
    profile.clock.pass(20 * minute);
    const next = startWorker(profile);
    await next.resumed();
    expect(await actOf(next, id)).toMatchObject({ state: "waiting" });
    expect(writes(profile)).toEqual([]);
    await answer(next, id);
    expect(await actOf(next, id)).toMatchObject({ state: "done" });
    expect(writes(profile)).toEqual([{ method: "PATCH", requestId: id }]);
  });
});
