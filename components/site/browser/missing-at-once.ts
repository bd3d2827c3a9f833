/**
 * Marks the page where one of its scripts cannot be loaded: an old copy of a page after a new release, a line that
 * broke. The page says what it holds all the same; the mark shows a sentence on it. Runs inline in <head>, before any
 * script can fail: keep it tiny. Scripts that are asked for later answer for themselves.
 */
export const missingAtOnce =
  'addEventListener("error",function(e){if(e.target instanceof HTMLScriptElement&&document.readyState!=="complete")document.documentElement.dataset.missing=""},true)';
