/** What a spreadsheet would run as a formula, with or without blanks and apostrophes before it. */
const formula = /^[ ']*[=+\-@\t\r\n＝＋－＠]/;
/** The same, where a spreadsheet that separates by semicolons would begin a cell as well. */
const begins = /(^|;)([ ']*[=+\-@\t\r\n＝＋－＠])/g;
const guards = /(^|;)'([ ']*[=+\-@\t\r\n＝＋－＠])/g;

/** A cell that any spreadsheet keeps as text: an apostrophe goes before what it would run. */
export function guarded(cell: string): string {
  return cell.replaceAll(begins, "$1'$2");
}

/** The text of a cell that was {@link guarded}; `undefined` for one that a spreadsheet would run. */
export function unguarded(cell: string): string | undefined {
  if (formula.test(cell) && !cell.startsWith("'")) return undefined;
  return cell.replaceAll(guards, "$1$2");
}
