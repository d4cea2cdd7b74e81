/** Keeps the height of a line that has no words yet. */
export const emptyLine = "\u00a0";
