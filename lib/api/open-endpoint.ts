import type * as z from "zod/mini";

/** One question that a cloud's sign-in host answers to anybody, without a token. */
export type OpenEndpoint<Input, Body> = {
  /** `entra.<noun>`, unique; its fixture goes by it. */
  readonly id: string;
  /** Path and query, beginning with a slash. Whatever comes from outside is encoded here. */
  path(input: Input): string;
  readonly schema: z.ZodMiniType<Body>;
  readonly docs: string;
  readonly verifiedOn: string;
};
