import type { RequestAct } from "../schemas/request-act.ts";
import type { RequestNote, ServiceRequestDetail } from "../schemas/service-request.ts";
import { severityWord, statusWord } from "./words.ts";

/** A note's text for comparing: what a service may do to blanks and line ends makes no other note of it. */
const plain = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

/** How many notes of a request have this text. */
export function sameNotes(notes: readonly RequestNote[], text: string): number {
  return notes.filter((note) => plain(note.text) === plain(text)).length;
}

/**
 * Whether a request, as Microsoft tells it, bears what was asked for. A message of Azure's goes by the name we gave it; a note of
 * Partner Center's by its text, once more than it stood there before.
 */
export function landed(act: RequestAct, detail: ServiceRequestDetail): boolean {
  const { note, severity, status } = act.change;
  if (note !== undefined) {
    if (act.source === "azure") return detail.notes.some(({ key }) => key === act.id);
    return sameNotes(detail.notes, note) > (act.sameNotes ?? 0);
  }
  if (severity !== undefined && severityWord(detail.severity) !== severity) return false;
  if (status === undefined) return true;
  return (statusWord(detail.status) === "closed") === (status === "closed");
}
