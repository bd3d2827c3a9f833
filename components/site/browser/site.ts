/** What every page's script does: a progressive enhancement, bundled by scripts/build-enhancements.ts. */
import { enhanceCurrentPart } from "./current-part";
import { enhanceSearch } from "./search-dialog";
import { enhanceSharing } from "./share-controls";
import { enhanceThemeSwitch } from "./theme";

enhanceThemeSwitch();
enhanceSearch();
enhanceSharing();
enhanceCurrentPart();
