import { exportAssignments } from "../../lib/pricing/list/assignments-csv.ts";
import { exportPriceList } from "../../lib/pricing/list/import.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { saveFile } from "../ui/save-file.ts";
import styles from "./price-list.module.css";

/** Hands a list out as files; without a sound list there is none to hand out. */
export function ExportButtons({ list }: { readonly list: PriceList | undefined }) {
  const words = useMessages().messages.priceEditor.transfer;
  return (
    <div className={styles["actions"]}>
      <Button
        disabled={!list}
        onPress={() => list && saveFile(words.listFile, exportPriceList(list), "application/json")}
      >
        {words.exportList}
      </Button>
      <Button
        disabled={!list}
        onPress={() => list && saveFile(words.assignmentsFile, exportAssignments(list), "text/csv")}
      >
        {words.exportAssignments}
      </Button>
    </div>
  );
}
