import { ApiError } from "../../lib/api/errors.ts";
import type { Identity } from "../../lib/auth/identity.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import { mina } from "./tenants.ts";

/** What a stub does when it is asked, and what it was asked. */
export type Stub = {
  /** Who comes out of the window or of the silent try, or why nobody does. */
  signIn: Account | ErrorFacts;
  renew: Account | ErrorFacts;
  readonly asked: string[];
  /** While set, everything asked waits for it. */
  gate: Promise<void>;
  readonly identity: () => Identity;
};

function settle(answer: Account | ErrorFacts): Account {
  if ("kind" in answer) throw new ApiError(answer);
  return answer;
}

/** An Identity without Microsoft: it signs Mina in unless told, and has no tokens. */
export function stubIdentity(): Stub {
  const ask = async <T>(word: string, answer: () => T): Promise<T> => {
    stub.asked.push(word);
    await stub.gate;
    return answer();
  };
  const stub: Stub = {
    signIn: mina,
    renew: mina,
    asked: [],
    gate: Promise.resolve(),
    identity: () => ({
      signIn: (cloud) => ask(`sign in to ${cloud.id}`, () => settle(stub.signIn)),
      renew: (cloud, username) => ask(`renew ${username} in ${cloud.id}`, () => settle(stub.renew)),
      token: () => ask("token", () => settle({ kind: "offline" }) as never),
      forget: () => ask("forget", () => {}),
    }),
  };
  return stub;
}
