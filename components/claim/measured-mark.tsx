/** The triangle that stands for what was measured, in the strip, in charts and in text. */
export function MeasuredMark() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="0.6875rem"
      height="0.6875rem"
      aria-hidden="true"
      className="inline shrink-0 self-center align-[-1px]"
    >
      <path d="M8 2 15 14H1Z" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
