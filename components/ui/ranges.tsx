/** A sentence whose ranges, such as 1–2 and 0.93–1.7×, do not break at the dash, where a browser may break a line. */
export function Ranges({ text }: { text: string }) {
  return text.split(/([\d.,]+–[\d.,]*\d[×%]?)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
