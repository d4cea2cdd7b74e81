import { Component, type ReactNode } from "react";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "./button.tsx";
import styles from "./error-boundary.module.css";
import { Note } from "./note.tsx";

type Props = {
  /** What stands in it, such as a customer and a place: another one is tried afresh. */
  readonly of: string;
  readonly children: ReactNode;
};

type State = { readonly of: string; readonly failed: string | undefined };

function Failed({ error, onAgain }: { readonly error: string; readonly onAgain: () => void }) {
  const words = useMessages().messages.place.failed;
  return (
    <div role="alert" className={styles["failed"]}>
      <Note tone="danger" title={words.title}>
        <p>{words.advice}</p>
        <p translate="no" lang="en" dir="auto">
          <code>{error}</code>
        </p>
        <Button onPress={onAgain}>{words.again}</Button>
      </Note>
    </div>
  );
}

/** Keeps an error in drawing a part from taking the whole page with it: the part says so, and can be tried again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { of: this.props.of, failed: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: String(error) };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { of, failed: undefined };
  }

  override render(): ReactNode {
    const { failed, of } = this.state;
    if (failed === undefined) return this.props.children;
    return <Failed error={failed} onAgain={() => this.setState({ of, failed: undefined })} />;
  }
}
