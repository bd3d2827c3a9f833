/** The sign of all that shares, beside its word; where a part has no room for the word, `.part-link` draws it alone. */
export function ShareSign() {
  return <span className="share-sign" aria-hidden="true" />;
}
