import { expect, test } from "vitest";
import { ask } from "../../../lib/messaging/ask.ts";

const noAnswer = { done: false, error: { kind: "unexpected", code: "no-answer" } };

test("asks by name and input, and passes the answer on", async () => {
  const sent: unknown[] = [];
  const send = async (message: unknown): Promise<unknown> => {
    sent.push(message);
    return { done: true };
  };
  expect(await ask(send, "look", { tabId: 7 })).toEqual({ done: true });
  expect(sent).toEqual([{ command: "look", input: { tabId: 7 } }]);
});

test.for([undefined, null, "done", 1, {}, { error: {} }])("an answer that is none: %s", async (answer) => {
  expect(await ask(async () => answer, "look", {})).toEqual(noAnswer);
});

test("a background that was stopped meanwhile gives no answer, and no rejection", async () => {
  expect(await ask(() => Promise.reject(new Error("The message port closed")), "look", {})).toEqual(noAnswer);
});
