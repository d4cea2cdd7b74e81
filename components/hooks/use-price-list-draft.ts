import { useEffect, useState } from "react";
import { type PriceListDraftRow, readPriceListDrafts } from "../../lib/database/read-price-list-drafts.ts";
import { type Owner, ownerText } from "../../lib/schemas/owner.ts";
import { usePorts } from "./ports.ts";

/** How long a page that was just closed may take to let go of its draft. */
const lettingGoMs = 500;

/** An editor's name under which its draft is kept, and the draft that was left under it. */
export type EditorSeat = { readonly editor: string; readonly left: PriceListDraftRow | undefined };

/** Takes an editor's name for as long as this page shows it; `false` where another page has it. */
function take(editor: string, until: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const held = (): Promise<void> => {
      resolve(true);
      return until;
    };
    const signal = AbortSignal.timeout(lettingGoMs);
    navigator.locks.request(`price-list-draft ${editor}`, { signal }, held).catch(() => resolve(false));
  });
}

/** The newest draft that no open page is at, with its editor's name; a new name where there is none. `undefined` until found. */
export function useEditorSeat(owner: Owner): EditorSeat | undefined {
  const { user } = usePorts();
  const { account, cloud } = owner;
  const key = ownerText(owner);
  const [seat, setSeat] = useState<{ readonly of: string; readonly seat: EditorSeat }>();
  useEffect(() => {
    const { promise: left, resolve: leave } = Promise.withResolvers<void>();
    let here = true;
    const sit = async (): Promise<EditorSeat> => {
      const rows = await readPriceListDrafts(user, { account, cloud }).catch(() => []);
      for (const row of rows) if (await take(row.editor, left)) return { editor: row.editor, left: row };
      const editor = crypto.randomUUID();
      await take(editor, left);
      return { editor, left: undefined };
    };
    void sit().then((found) => here && setSeat({ of: key, seat: found }));
    return () => {
      here = false;
      leave();
    };
  }, [user, account, cloud, key]);
  return seat?.of === key ? seat.seat : undefined;
}
