import { useCallback } from "react";
import type { PlaceId } from "../../lib/schemas/place.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useIssueView } from "./use-issue-view.ts";

type To = { readonly issue?: string; readonly service?: string };

/** Goes to the list of open issues: to one of them, or to those of one service. */
export function useToIssues(scope: Scope, go: (place: PlaceId) => void): (to: To) => void {
  const { change } = useIssueView(scope);
  return useCallback(
    ({ issue = "", service = "" }: To) => {
      void change({ name: "open", issue, service }).then(() => go("issues"));
    },
    [change, go],
  );
}
