import * as z from "zod/mini";
import { words } from "./text.ts";

const note = z.optional(words(200));
const web = words(500).check(z.refine(isWebAddress));

/** A way to reach support: a phone number, a mail address, or the https address of a portal or a chat. */
export const contactSchema = z.discriminatedUnion("way", [
  z.strictObject({
    way: z.literal("phone"),
    address: z.string().check(z.regex(/^\+?[0-9][0-9 ()./-]{2,30}$/)),
    note,
  }),
  z.strictObject({
    way: z.literal("mail"),
    address: z
      .string()
      .check(z.maxLength(254), z.regex(/^[^\s@<>"',;:?&#%/\\]+@[^\s@<>"',;:?&#%/\\]+\.[a-z0-9-]{2,}$/i)),
    note,
  }),
  z.strictObject({ way: z.literal("portal"), address: web, note }),
  z.strictObject({ way: z.literal("chat"), address: web, note }),
]);

export type ContactWay = z.infer<typeof contactSchema>;

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" && url.username === "" && url.password === "";
}
