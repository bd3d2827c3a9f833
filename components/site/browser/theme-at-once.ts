/**
 * Sets the theme before anything is painted, so that it does not flash. Runs inline in <head>: keep it tiny.
 * Storage may be denied; then the system's theme stands.
 */
export const themeAtOnce =
  'try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';
