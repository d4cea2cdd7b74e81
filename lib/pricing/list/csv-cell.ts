/** What a spreadsheet would run as a formula, with or without apostrophes before it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that a spreadsheet keeps as text: an apostrophe goes before what it would run. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The text of a cell that was {@link guarded}; `undefined` for one that a spreadsheet would run. */
export function unguarded(cell: string): string | undefined {
  if (!formula.test(cell)) return cell;
  return cell.startsWith("'") ? cell.slice(1) : undefined;
}
