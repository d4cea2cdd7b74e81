import type * as z from "zod/mini";
import type { Sender } from "../messaging/sender.ts";
import type { Services } from "./services.ts";

/** Something the background does when asked: who may ask, what it takes, what it does. Failures are thrown as ApiError. */
export type Command<Name extends string, Context extends Sender["context"], Input> = {
  readonly name: Name;
  readonly from: Context;
  readonly input: z.ZodMiniType<Input>;
  run(input: Input, services: Services, sender: Extract<Sender, { context: Context }>): Promise<void>;
};
