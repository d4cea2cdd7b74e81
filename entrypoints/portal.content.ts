import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { reportPage } from "../lib/platform/page-reporter.ts";

export default defineContentScript({
  // The build fills in the required portal hosts; naming them here would pull every portal into this script.
  matches: [],
  main(context) {
    let stop = (): void => {};
    stop = reportPage(async (input) => {
      // Once the extension was updated or removed, this script is an orphan and has nobody to tell.
      if (context.isInvalid) {
        stop();
        return false;
      }
      return browser.runtime.sendMessage({ command: "report-page", input }).then(
        (answer) => answer?.done === true,
        () => false,
      );
    });
  },
});
