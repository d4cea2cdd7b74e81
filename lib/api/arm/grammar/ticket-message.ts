import * as z from "zod/mini";
import type { RequestNote } from "../../../schemas/service-request.ts";
import { instant } from "../../instant.ts";
import { text } from "../../text.ts";

/** A message of a ticket as Microsoft.Support writes it; its body may be HTML. */
export const ticketMessage = z.pipe(
  z.object({
    name: z.string(),
    properties: z.object({
      subject: text,
      body: text,
      sender: text,
      communicationDirection: text,
      createdDate: instant,
    }),
  }),
  z.transform(
    ({ name, properties: { subject, body, sender, communicationDirection, createdDate } }): RequestNote => ({
      key: name,
      // Microsoft's own messages may carry no sender: `outbound` is what the customer's side wrote.
      by: sender || (communicationDirection.toLowerCase() === "inbound" ? "Microsoft" : ""),
      at: createdDate ?? "",
      text: body || subject,
      html: true,
    }),
  ),
);
