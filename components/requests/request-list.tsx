import { useState } from "react";
import { type Held, heldIn, isGone, withHeld } from "../../lib/requests/held.ts";
import type { ListedRequest, RequestList as Merged } from "../../lib/requests/merge.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useRequestActs, useRequestDrafts } from "../hooks/use-request.ts";
import { shortcutProps } from "../keys/shortcut-props.ts";
import { Feed, feedName } from "../ui/feed.tsx";
import styles from "./request.module.css";
import { RequestDetail } from "./request-detail.tsx";
import { RequestRow } from "./request-row.tsx";

type Item = { readonly id: string; readonly listed?: ListedRequest };

type Props = {
  readonly scope: Scope;
  readonly list: Merged;
  readonly signedIn: boolean;
  /** The customer's name, for questions about it. */
  readonly name: string;
};

/** About how high a row is, in root ems. */
const rowHeight = 3.8;

const pixels = (rem: number): number => rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

const item = (listed: ListedRequest): Item => ({ id: listed.key, listed });

/** A customer's requests: open ones, then a line that unfolds the closed ones. One at a time is opened, and keeps its place. */
export function RequestList({ scope, list: sorted, signedIn, name }: Props) {
  const { requests: words } = useMessages().messages;
  const [unfolded, setUnfolded] = useState(false);
  const [held, setHeld] = useState<Held>();
  const opened = held?.listed.key;
  const list = withHeld(sorted, held);
  const acts = useRequestActs(scope);
  const drafts = useRequestDrafts(scope);
  const items: readonly Item[] = [
    ...list.open.map(item),
    ...(list.closed.length > 0 ? [{ id: "closed" }] : []),
    ...(unfolded ? list.closed.map(item) : []),
  ];
  if (items.length === 0) return null;
  return (
    <Feed label={words.list} items={items} height={pixels(rowHeight)}>
      {({ id, listed }) =>
        listed ? (
          <RequestRow
            listed={listed}
            nameId={feedName(id)}
            open={opened === id}
            draft={drafts.has(id)}
            onToggle={() => setHeld(opened === id ? undefined : heldIn(list, id))}
          >
            {opened === id ? (
              <RequestDetail
                scope={scope}
                row={listed.row}
                gone={held !== undefined && isGone(sorted, held)}
                act={acts.get(id)}
                signedIn={signedIn}
                name={name}
              />
            ) : null}
          </RequestRow>
        ) : (
          <button
            type="button"
            id={feedName(id)}
            className={styles["fold"]}
            {...shortcutProps("foldClosed")}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {words.closedCount(list.closed.length)}
          </button>
        )
      }
    </Feed>
  );
}
