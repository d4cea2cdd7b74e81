import * as z from "zod/mini";
import { calendarDate, timeZone, wallTime } from "./calendar.ts";
import { severities } from "./support-scope.ts";
import { whole, words } from "./text.ts";

/**
 * Open on `days` (1 is Monday, 7 Sunday) from `opens` until `closes` on the wall clock. A window that closes at or before
 * the hour it opens runs over midnight into the next day: 22:00 to 06:00, 18:00 to 00:00.
 */
export const windowSchema = z
  .strictObject({
    days: z.array(whole(1, 7)).check(z.minLength(1), z.maxLength(7)),
    opens: wallTime,
    closes: wallTime,
  })
  .check(
    z.refine(({ opens }) => opens !== "24:00", { path: ["opens"] }),
    z.refine(({ opens, closes }) => opens !== closes, { path: ["closes"] }),
  );

export type WeeklyWindow = z.infer<typeof windowSchema>;

export const serviceHoursSchema = z.strictObject({
  zone: timeZone,
  weekly: z.array(windowSchema).check(z.maxLength(50)),
  /** Closed for the whole local day, midnight to midnight, also where a window runs into it. */
  holidays: z.array(z.strictObject({ date: calendarDate, name: words(80) })).check(z.maxLength(500)),
  /** Severities that are served at any hour of any day, holidays as well. */
  always: z.array(z.enum(severities)).check(z.maxLength(3)),
});

/** When support is open. It is open in every minute whose wall clock time in `zone` lies in a window. */
export type ServiceHours = z.infer<typeof serviceHoursSchema>;
