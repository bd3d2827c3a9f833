import { formatNumber } from "@/lib/format";
import { contrastRatio, type ColorToken } from "@/lib/drawing/tokens";

type ColorTableProps = {
  caption: string;
  colors: readonly (ColorToken & {
    /** What it is for, where they are for different things. */
    readonly use?: string;
  })[];
  /** The ground that contrast is reckoned on. */
  paper: ColorToken;
};

/** Colours with what they are for, and how they stand out from paper in both themes. */
export function ColorTable({ caption, colors, paper }: ColorTableProps) {
  const used = colors.some(({ use }) => use !== undefined);
  return (
    <table className={`text-[0.9375rem] ${used ? "w-full" : "w-full max-w-120"}`}>
      <caption className="mb-2 text-sm text-muted">{caption}</caption>
      <thead className="text-sm text-muted">
        <tr className="border-b border-line-strong">
          {["Colour", ...(used ? ["For"] : []), "Contrast on paper"].map((head) => (
            <th key={head} scope="col" className="py-2 pe-4 text-start font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {colors.map((color) => (
          <tr key={color.name} className="border-b border-line align-top">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              <span className="inline-flex items-center gap-2">
                <Swatch name={color.name} />
                <code className="text-sm">{color.name}</code>
              </span>
            </th>
            {used && <td className="py-2 pe-4">{color.use}</td>}
            <td className="py-2 text-muted">
              {ratio(color.light, paper.light)} light, {ratio(color.dark, paper.dark)} dark
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The colour itself, in the theme of the reader. */
function Swatch({ name }: { name: string }) {
  const [, language] = /^mark-(.*)$/.exec(name) ?? [];
  return (
    <svg
      viewBox="0 0 28 20"
      width="28"
      height="20"
      data-color={language}
      aria-hidden="true"
      className="shrink-0 forced-color-adjust-none"
    >
      <rect
        x="0.5"
        y="0.5"
        width="27"
        height="19"
        rx="3"
        fill={language === undefined ? `var(--${name})` : "var(--mark)"}
        stroke="var(--line-strong)"
      />
    </svg>
  );
}

function ratio(color: string, ground: string): string {
  return `${formatNumber(Math.floor(contrastRatio(color, ground) * 10) / 10)}:1`;
}
