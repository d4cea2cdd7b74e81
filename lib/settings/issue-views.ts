import * as z from "zod/mini";
import { issueViewNames } from "../schemas/issue-view.ts";
import { type Scope, scopeKey } from "../schemas/scope.ts";
import { type Area, type Stored, stored } from "./stored.ts";

const kept = 200;

const viewSchema = z.object({
  name: z.enum(issueViewNames),
  /** The id of the only service to show; empty for all. */
  service: z.string(),
  /** The number of the issue to open; empty for none. */
  issue: z.string(),
});

/** How an agent looks at a customer's issues. */
export type IssueView = z.infer<typeof viewSchema>;

const viewsSchema = z.array(z.object({ key: z.string(), view: viewSchema }));

export type IssueViews = z.infer<typeof viewsSchema>;

/** How the issues of each customer are looked at in this browser session: in memory, for the eyes only. */
export function storedIssueViews(session: Area): Stored<IssueViews> {
  return stored<IssueViews>(session, "issue-views", viewsSchema, []);
}

export const firstIssueView: IssueView = { name: "open", service: "", issue: "" };

/** How a customer's issues are looked at; everything open at first. */
export function issueViewOf(views: IssueViews, scope: Scope): IssueView {
  const key = scopeKey(scope);
  return views.find((entry) => entry.key === key)?.view ?? firstIssueView;
}

/** The views after one of a customer was changed. */
export function withIssueView(views: IssueViews, scope: Scope, view: IssueView): IssueViews {
  const key = scopeKey(scope);
  return [...views.filter((entry) => entry.key !== key), { key, view }].slice(-kept);
}
