/** Undoes one level of percent-encoding; `undefined` where it is broken. */
export function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * The segments of a path, each decoded by itself, so that an encoded slash never makes a new segment. A trailing slash makes
 * no segment; a segment whose encoding is broken is kept as it stands.
 */
export function segments(url: URL): string[] {
  const parts = url.pathname.split("/").slice(1);
  if (parts.at(-1) === "") parts.pop();
  return parts.map((part) => decode(part) ?? part);
}
