/** What every page's script does: a progressive enhancement, bundled by scripts/build-enhancements.ts. */
import { enhanceThemeSwitch } from "./theme";

enhanceThemeSwitch();
