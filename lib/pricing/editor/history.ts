/** What was made, one step after the other. Steps that bear the same name in a row, such as letters in one field, are one. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The name of the last step, while it may still grow. */
  readonly step?: string;
};

/** Steps that can be taken back. */
const most = 200;

export function begun<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** A step further. Without a name it is a step of its own. */
export function stepped<T>({ past, present, step }: History<T>, next: T, name?: string): History<T> {
  const grows = name !== undefined && name === step;
  return {
    past: grows ? past : [...past, present].slice(-most),
    present: next,
    future: [],
    ...(name === undefined ? {} : { step: name }),
  };
}

/** The last step taken back; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past[past.length - 1] as T, future: [present, ...future] };
}

/** The step that was taken back done again; the same where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0] as T, future: future.slice(1) };
}
