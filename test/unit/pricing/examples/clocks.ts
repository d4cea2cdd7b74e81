import { hours, offer, question } from "../../../builders/offer.ts";
import type { Example } from "./example.ts";

const target = (minutes: number, counted: "service-hours" | "clock" = "service-hours") => [
  { severity: "B" as const, minutes, counted },
];
const half = { id: "night", model: "surcharge", add: { by: "factor", factor: "1.5" } } as const;
const hourly = { id: "hour", model: "hourly", rate: "60", minimumMinutes: 0, incrementMinutes: 1 } as const;
const night = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: "22:00", closes: "06:00" }];
const early = [{ days: [7], opens: "00:00", closes: "06:00" }];

/** Openings, closings and response targets, also where the clock is put forward or back. */
export const clockExamples: readonly Example[] = [
  {
    words: "Wednesday 10:00 in Berlin: open, closes 18:00, which is 17:00 UTC",
    offer: offer(),
    question: question(),
    expected: { open: true, changes: "2026-03-04T17:00:00Z" },
  },
  {
    words: "Friday 18:00 exactly: closed, opens Monday 09:00, 08:00 UTC",
    offer: offer(),
    question: question({ at: "2026-03-06T17:00Z" }),
    expected: { open: false, changes: "2026-03-09T08:00:00Z" },
  },
  {
    words: "Thursday evening before Good Friday and Easter Monday: opens on Tuesday, in summer time 07:00 UTC",
    offer: offer({
      hours: hours({
        holidays: [
          { date: "2026-04-03", name: "Good Friday" },
          { date: "2026-04-06", name: "Easter Monday" },
        ],
      }),
    }),
    question: question({ at: "2026-04-02T18:00Z" }),
    expected: { open: false, changes: "2026-04-07T07:00:00Z" },
  },
  {
    words: "2 hours' target at 17:00: one hour today, one from 09:00 tomorrow, due 10:00 in Berlin, 18:00 in Seoul",
    offer: offer({ responseTargets: target(120) }),
    question: question({ at: "2026-03-04T16:00Z" }),
    expected: {
      due: "2026-03-05T09:00:00Z",
      customer: "2026-03-05T10:00:00+01:00[Europe/Berlin]",
      agent: "2026-03-05T18:00:00+09:00[Asia/Seoul]",
    },
  },
  {
    words: "one hour's target at 17:00 is due with closing time today, not with tomorrow's opening",
    offer: offer({ responseTargets: target(60) }),
    question: question({ at: "2026-03-04T16:00Z" }),
    expected: { due: "2026-03-04T17:00:00Z" },
  },
  {
    words: "4 hours by the clock from Friday 17:00: 21:00, closed or not",
    offer: offer({ responseTargets: target(240, "clock") }),
    question: question({ at: "2026-03-06T16:00Z" }),
    expected: { due: "2026-03-06T20:00:00Z" },
  },
  {
    words: "hours on paper end with the offer: closes at midnight of its last day",
    offer: offer({ validTo: "2026-03-04", hours: hours({ weekly: night }) }),
    question: question({ at: "2026-03-04T22:00Z" }),
    expected: { open: true, changes: "2026-03-04T23:00:00Z" },
  },
  {
    words: "a night from 22:00 to 06:00: at 03:00 it is open since yesterday, closes 06:00, 05:00 UTC",
    offer: offer({ hours: hours({ weekly: night }) }),
    question: question({ at: "2026-03-04T02:00Z" }),
    expected: { open: true, changes: "2026-03-04T05:00:00Z" },
  },
  {
    words:
      "Berlin's night of 29 March lacks an hour: 22:00 to 06:00 is 7 hours, 420 minutes at 60 an hour = 420, none outside",
    offer: offer({ hours: hours({ weekly: night }), prices: [hourly, half] }),
    question: question({ at: "2026-03-28T21:00Z", minutes: 420 }),
    expected: { total: "420.00 EUR", open: true, changes: "2026-03-29T04:00:00Z" },
  },
  {
    words: "Berlin's night of 25 October has an hour more: of 540 minutes from 22:00 none is outside, 540",
    offer: offer({ hours: hours({ weekly: night }), prices: [hourly, half] }),
    question: question({ at: "2026-10-24T20:00Z", minutes: 540 }),
    expected: { total: "540.00 EUR", changes: "2026-10-25T05:00:00Z" },
  },
  {
    words:
      "Berlin's 02:15 to 02:45 takes place twice on 25 October: from the first 02:15 60 minutes hold 30 inside, 30 outside",
    offer: offer({
      hours: hours({ weekly: [{ days: [7], opens: "02:15", closes: "02:45" }] }),
      prices: [hourly, half],
    }),
    question: question({ at: "2026-10-25T00:15Z", minutes: 60 }),
    expected: { total: "75.00 EUR", changes: "2026-10-25T00:45:00Z" },
  },
  {
    words:
      "Berlin's 02:15 to 02:45 does not take place on 29 March: from the Saturday before it opens a week later, 00:15 UTC",
    offer: offer({ hours: hours({ weekly: [{ days: [7], opens: "02:15", closes: "02:45" }] }) }),
    question: question({ at: "2026-03-28T12:00Z" }),
    expected: { open: false, changes: "2026-04-05T00:15:00Z" },
  },
  {
    words:
      "New York puts the clock forward on 8 March: 00:00 to 06:00 lasts 5 hours, so 6 open hours are due a week later at 01:00",
    offer: offer({ hours: hours({ zone: "America/New_York", weekly: early }), responseTargets: target(360) }),
    question: question({ at: "2026-03-08T05:00Z" }),
    expected: { due: "2026-03-15T05:00:00Z", open: true, changes: "2026-03-08T10:00:00Z" },
  },
  {
    words:
      "New York puts it back on 1 November: 00:00 to 06:00 lasts 7 hours, so 7 open hours are due at 06:00, 11:00 UTC",
    offer: offer({ hours: hours({ zone: "America/New_York", weekly: early }), responseTargets: target(420) }),
    question: question({ at: "2026-11-01T04:00Z" }),
    expected: { due: "2026-11-01T11:00:00Z" },
  },
  {
    words: "Seoul never changes its clock: on Berlin's 29 March 00:00 to 06:00 lasts 6 hours, due at 06:00, 21:00 UTC",
    offer: offer({ hours: hours({ zone: "Asia/Seoul", weekly: early }), responseTargets: target(360) }),
    question: question({ at: "2026-03-28T15:00Z" }),
    expected: { due: "2026-03-28T21:00:00Z" },
  },
  {
    words:
      "Lord Howe puts the clock back half an hour on 5 April: 00:00 to 06:00 lasts 6.5 hours, 390 minutes are due at 06:00, 19:30 UTC",
    offer: offer({ hours: hours({ zone: "Australia/Lord_Howe", weekly: early }), responseTargets: target(390) }),
    question: question({ at: "2026-04-04T13:00Z" }),
    expected: { due: "2026-04-04T19:30:00Z" },
  },
  {
    words:
      "Lord Howe puts it forward on 4 October: 5.5 hours only, so 60 an hour for 6 hours is 360 and half more on 30 minutes, 15",
    offer: offer({ hours: hours({ zone: "Australia/Lord_Howe", weekly: early }), prices: [hourly, half] }),
    question: question({ at: "2026-10-03T13:30Z", minutes: 360 }),
    expected: { total: "375.00 EUR", changes: "2026-10-03T19:00:00Z" },
  },
  {
    words: "severity B served always and an offer without end: open, and nothing changes",
    offer: offer({ hours: hours({ always: ["B"] }) }),
    question: question({ at: "2026-03-08T10:00Z" }),
    expected: { open: true, changes: undefined },
  },
  {
    words: "no hours at all: closed, and no opening to name; a target in service hours is never due",
    offer: offer({ hours: hours({ weekly: [] }), responseTargets: target(60) }),
    question: question(),
    expected: { open: false, changes: undefined, due: undefined },
  },
];
