import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { SharedTable } from "@/components/ui/shared-table";
import type { ChartRow } from "@/lib/domain/chart/chart";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import { checkedVerdict, rowKindWords, rowPath, rowText, shownNote } from "@/lib/domain/chart/words";
import { standingFigure } from "@/lib/format";

type ToldNumbersProps = {
  /** Panels with the rows that have no place on an axis. */
  panels: readonly DrawnPanel[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** The title of each article and dataset. */
  titles: ReadonlyMap<string, string>;
};

const title = "Numbers that stand alone";

/** What a chart cannot draw: numbers that no other stands beside, and sizes without a number. */
export function ToldNumbers({ panels, languages, titles }: ToldNumbersProps) {
  if (panels.length === 0) return null;
  return (
    <div className="mt-10 max-w-4xl break-inside-avoid">
      <h2 className="text-lg">{title}</h2>
      <SharedTable id="told" caption={title}>
        <ScrollRegion label={title}>
          <table className="w-full text-sm sm:text-[0.9375rem]">
            <caption className="pb-2 text-sm text-muted">
              Not drawn here: no other number can be compared with them, or the text gives only a bound or a
              size.
            </caption>
            <thead>
              <tr className="border-b border-line-strong">
                {["What", "Of", "Number", "From"].map((head) => (
                  <th key={head} scope="col" className="py-1.5 pe-2 text-start font-semibold sm:pe-4">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            {panels.map((panel) => (
              <tbody key={panel.id} id={`panel-${panel.id}`}>
                {panel.rows.map((row) => (
                  <ToldRow key={row.id} row={row} panel={panel} languages={languages} titles={titles} />
                ))}
              </tbody>
            ))}
          </table>
        </ScrollRegion>
      </SharedTable>
    </div>
  );
}

type ToldRowProps = Pick<ToldNumbersProps, "languages" | "titles"> & { row: ChartRow; panel: DrawnPanel };

function ToldRow({ row, panel: { metric, conditions, unit }, languages, titles }: ToldRowProps) {
  const language = languages.get(row.language ?? "");
  const verdict = checkedVerdict(row);
  const source = row.article ?? row.dataset ?? "";
  const notes = [conditions, shownNote(row, null), row.kind === "stated" ? null : rowKindWords[row.kind]];
  const note = notes.filter((part) => part !== null && part !== "").join("; ");
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-1.5 pe-2 text-start font-normal sm:pe-4">
        {metric}
        {note !== "" && <span className="block text-sm text-muted">{note}</span>}
      </th>
      <td className="py-1.5 pe-2 sm:pe-4">
        <span className="inline-flex items-center gap-1.5">
          {language !== undefined && (
            <span className="max-sm:hidden">
              <LanguageMark language={language} />
            </span>
          )}
          {row.label}
        </span>
      </td>
      <td className="py-1.5 pe-2 sm:pe-4">{standingFigure(rowText(row, unit))}</td>
      <td className="py-1.5">
        <Link to={rowPath(row)}>{titles.get(source) ?? source}</Link>
        {verdict !== null && (
          <span className="block text-sm text-muted">
            <VerdictMark verdict={verdict} />
          </span>
        )}
      </td>
    </tr>
  );
}
