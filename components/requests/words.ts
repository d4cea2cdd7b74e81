import { severityWord, statusWord } from "../../lib/requests/words.ts";
import { useMessages } from "../hooks/use-messages.ts";

/** A request's severity and status in words: ours where both sources' words are known, else Microsoft's as it came. */
export function useRequestWords(): { severity(given: string): string; status(given: string): string } {
  const { requests } = useMessages().messages;
  return {
    severity(given) {
      const word = severityWord(given);
      return word ? requests.severity[word] : given;
    },
    status(given) {
      const word = statusWord(given);
      return word ? requests.status[word] : given;
    },
  };
}
