import { useMessages } from "../hooks/use-messages.ts";
import type { PriceListInForce } from "../hooks/use-support.ts";
import { mistakeWords, problemAt } from "./mistake-words.ts";

/** Mistakes that are listed; more are counted. */
const most = 5;

/** What is wrong with the price list of browser policy, and where: which mistake, in which field. */
export function PolicyFault({ fault }: { readonly fault: NonNullable<PriceListInForce["problem"]> }) {
  const { messages } = useMessages();
  const { code, problems = [], mistakes = [] } = fault;
  const count = fault.problemCount ?? fault.mistakeCount ?? 0;
  const said = [
    ...problems.map((problem) => problemAt(messages, problem)),
    ...mistakes.map((mistake) => mistakeWords(messages, mistake)),
  ].slice(0, most);
  return (
    <>
      <p>{messages.pricing.policyRefused[code]}</p>
      {said.length > 0 ? (
        <ul>
          {said.map((words, index) => (
            <li key={index} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      ) : null}
      {count > said.length ? <p>{messages.priceEditor.mistakes.more(count - said.length)}</p> : null}
    </>
  );
}
