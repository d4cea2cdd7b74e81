/**
 * Knows whether the field that somebody writes in was taken away under the hand: what is typed on is then meant for it, and for no
 * shortcut, until a press, Tab or Escape says that the hand is elsewhere.
 */
export class LostField {
  private field: Element | undefined;

  /** Somebody writes in a field. */
  written = (field: Element): void => {
    this.field = field;
  };

  /** Somebody's hand went elsewhere, or what was written is done with. */
  left = (): void => {
    this.field = undefined;
  };

  /** Whether what is typed now was meant for a field that is not there any more. */
  typedOn = (): boolean => this.field !== undefined && !this.field.isConnected;
}
