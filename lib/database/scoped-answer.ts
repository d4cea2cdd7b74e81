/** What a live query answered, and what it was asked about. */
export type ScopedAnswer<T> = { readonly key: string; readonly value: T };

/** An answer's value, if it is about what is shown now: rows are never painted under another tenant's name. */
export function answerAbout<T>(key: string, answer: ScopedAnswer<T> | undefined): T | undefined {
  return answer?.key === key ? answer.value : undefined;
}
