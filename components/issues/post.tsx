import { useEffect, useRef } from "react";
import { exactTime } from "../../lib/i18n/time.ts";
import type { IssuePost } from "../../lib/schemas/health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./issue-card.module.css";
import { postText } from "./post-text.ts";
import { sanitise } from "./sanitise.ts";

/** One of Microsoft's posts, dated, in its own words. */
export function Post({ post }: { readonly post: IssuePost }) {
  const { language } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const { content } = post;
  useEffect(() => {
    let shown = true;
    void sanitise(content)
      .catch(() => postText(content))
      .then((words) => {
        if (shown) place.current?.replaceChildren(words);
      });
    return () => {
      shown = false;
    };
  }, [content]);
  return (
    <li className={styles["post"]}>
      {post.at ? (
        <time dateTime={post.at} className={styles["facts"]}>
          {exactTime(language, post.at)}
        </time>
      ) : null}
      <div ref={place} className={styles["words"]} dir="auto" lang="en" />
    </li>
  );
}
