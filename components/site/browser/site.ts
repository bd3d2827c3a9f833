/** What every page's script does: a progressive enhancement, bundled by scripts/build-enhancements.ts. */
import { enhanceCurrentPart } from "./current-part";
import { enhanceFades } from "./fade";
import { enhanceSearch } from "./search-dialog";
import { enhanceSharing } from "./share-controls";
import { enhanceThemeSwitch } from "./theme";

enhanceThemeSwitch();
enhanceSearch();
enhanceSharing();
enhanceCurrentPart();
enhanceFades();
addressSheets();

/** Each sheet of paper says where it is from, with the view that the address holds (app/globals.css). */
function addressSheets() {
  addEventListener("beforeprint", () => {
    document.documentElement.dataset.address = location.href.replace(/#.*/, "");
  });
}
