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
} from "../builders/requests.ts";
import { startWorker } from "../builders/worker.ts";

const text = "We sent the trace.";

const deeds = {
  "a note to Partner Center": ["add-request-note", mailRequest, { note: text }, pages.west],
  "a note to Azure": ["add-request-note", diskTicket, { note: text }, pages.west],
  "closing a request": ["close-request", mailRequest, {}, pages.westInPartnerCenter],
} as const;

/** How often what was asked for stands in Microsoft's books. */
function times(profile: Parameters<typeof booked>[0]): { notes: number; closed: boolean } {
  const { mail, disk } = booked(profile);
  const notes = [...mail.notes.map((note) => note.text), ...disk.messages.map(({ html }) => html)];
  return { notes: notes.filter((note) => note === text).length, closed: mail.status === "closed" };
}

describe.for(Object.keys(deeds) as (keyof typeof deeds)[])("%s", (name) => {
  const [command, request, given, page] = deeds[name];
  const isNote = "note" in given;

  test.for([false, true])(
    "by a worker killed at any step, after it took effect: %s, is never done twice and never lost",
    { timeout: 120_000 },
    async (after) => {
      const whole = await requestDesk(page);
      const before = whole.worker.steps.length;
      await change(whole.worker, command, request, given);
      const count = whole.worker.steps.length - before;
      expect(count).toBeGreaterThan(5);
      const ends = new Set<string>();
      for (let step = 0; step < count; step += 1) {
        const { profile, worker: first } = await requestDesk(page);
        first.kill();
        const death = Promise.withResolvers<true>();
        const worker = startWorker(profile, { dieAt: { step, after }, died: () => death.resolve(true) });
        const id = newActId();
        const done = change(worker, command, request, given, id).then(() => false);
        const label = `step ${step} of ${count}`;
        expect(await Promise.race([death.promise, done]), label).toBe(true);
        const next = startWorker(profile);
        await next.started();
        await next.resumed();
        const act = await actOf(next, id);
        const stands = times(profile);
        expect(isNote ? stands.notes : Number(stands.closed), label).toBe(act?.state === "done" ? 1 : 0);
        ends.add(act?.state ?? "never begun");
        // What the agent does then: asks again where nothing is written down, else sends what is.
        if (!act) await change(next, command, request, given, id);
        else if (act.state !== "done") await answer(next, id);
        expect(await actOf(next, id), label).toMatchObject({ state: "done" });
        expect(times(profile), label).toEqual(isNote ? { notes: 1, closed: false } : { notes: 0, closed: true });
        next.kill();
      }
      // Otherwise no kill fell before the act was written down, or none after it was sent.
      expect([...ends]).toEqual(expect.arrayContaining(["never begun", "done"]));
    },
  );
});
