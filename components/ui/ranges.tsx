/** A sentence whose ranges, such as 1–2, 0.93–1.7× and −2 to +2, do not break, where a browser may break a line. */
export function Ranges({ text }: { text: string }) {
  return text.split(/([\d.,]+–[\d.,]*\d[×%]?|−2 to \+2)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
