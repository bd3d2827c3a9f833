/**
 * Pages fade into one another where a pointer follows a link (app/globals.css). While a page comes in that way the
 * browser drops keys, so whoever uses them, or goes back, gets the next page at once.
 */
export function enhanceFades(): void {
  let byPointer = false;
  addEventListener("click", ({ detail }) => (byPointer = detail > 0), true);
  addEventListener("pageswap", ({ activation, viewTransition }) => {
    if (!byPointer || activation?.navigationType !== "push") viewTransition?.skipTransition();
  });
}
