/** What the list of issues shows: what is open, what is over, or what Microsoft plans. */
export const issueViewNames = ["open", "history", "planned"] as const;

export type IssueViewName = (typeof issueViewNames)[number];
