import { useCallback, useState } from "react";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { type IssueView, issueViewOf, withIssueView } from "../../lib/settings/issue-views.ts";
import { usePorts } from "./ports.ts";
import { useStored } from "./use-stored.ts";

export type { IssueView } from "../../lib/settings/issue-views.ts";

type Changing = {
  /** `undefined` until it was read. */
  readonly view: IssueView | undefined;
  /** Resolves when it is kept. */
  readonly change: (to: Partial<IssueView>) => Promise<void>;
};

/** How a customer's issues are looked at, kept for each. */
export function useIssueView(scope: Scope): Changing {
  const { issueViews } = usePorts();
  const kept = useStored(issueViews);
  const key = scopeKey(scope);
  const [chosen, setChosen] = useState<{ key: string; view: IssueView }>();
  const view = chosen?.key === key ? chosen.view : kept && issueViewOf(kept, scope);
  const change = useCallback(
    async (to: Partial<IssueView>) => {
      const all = await issueViews.get();
      const next = { ...issueViewOf(all, scope), ...to };
      setChosen({ key: scopeKey(scope), view: next });
      await issueViews.set(withIssueView(all, scope, next));
    },
    [issueViews, scope],
  );
  return { view, change };
}
