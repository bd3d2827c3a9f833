import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { SharedTable } from "@/components/ui/shared-table";

/** The measurements of one test and metric: a row for each entry, a column for each load, statistic or year. */
export type MeasurementTable = {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly notCounted: string | null;
  /** What a row is: what was run, or a date. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly language: MarkedLanguage | undefined;
    readonly name: string;
    readonly version: string | null;
    /** With as many decimals as the table is shown with at most; null where the dataset has none. */
    readonly values: readonly (string | null)[];
  }[];
};

export function MeasurementTableView({ table }: { table: MeasurementTable }) {
  const { id, title, about, notCounted, corner, columns, rows } = table;
  const room = fractionRoom(rows);
  const load =
    columns.length > 1 && columns.every((column) => column.endsWith(sharedLoad)) ? sharedLoad : null;
  const isShort = rows.length <= mostKeptWhole;
  return (
    <div
      className={`mt-8 min-w-0 ${columns.length > 2 ? "lg:col-span-2" : ""} ${isShort ? "break-inside-avoid" : ""}`}
    >
      <h3 id={`${id}-title`} className="text-lg">
        {title}
      </h3>
      {about !== null && <p className="text-sm text-muted">{about}</p>}
      {notCounted !== null && (
        <p className="text-sm text-muted">It makes no measured position: {notCounted}</p>
      )}
      <SharedTable id={`${id}-table`} caption={title}>
        <ScrollRegion label={title}>
          <table className="mt-2 w-full text-sm sm:text-[0.9375rem]">
            <caption className="sr-only">{title}</caption>
            <thead>
              {load !== null && (
                <tr className="text-sm">
                  <td />
                  <th scope="colgroup" colSpan={columns.length} className="text-end font-medium text-muted">
                    {load}
                  </th>
                </tr>
              )}
              <tr className="border-b border-line-strong text-sm">
                <th scope="col" className="py-1.5 pe-2 text-start font-semibold sm:pe-6">
                  {corner}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="py-1.5 ps-2 text-end font-semibold sm:ps-6">
                    {load === null ? column : column.slice(0, -load.length)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr
                  key={row.id}
                  className={`border-b border-line ${isKeptWithNext(at, rows.length) ? "break-after-avoid" : ""}`}
                >
                  <th scope="row" className="py-1.5 pe-2 text-start font-normal sm:pe-6">
                    <span className="flex flex-wrap items-baseline gap-x-2">
                      {row.language?.name === row.name ? <LanguageName language={row.language} /> : row.name}
                      {row.version !== null && <span className="text-sm text-muted">{row.version}</span>}
                      {row.language !== undefined && row.language.name !== row.name && (
                        <span className="text-sm text-muted">
                          <LanguageName language={row.language} />
                        </span>
                      )}
                    </span>
                  </th>
                  {row.values.map((value, column) => (
                    <td
                      key={columns[column]}
                      className="py-1.5 ps-2 text-end whitespace-nowrap tabular-nums sm:ps-6"
                    >
                      {value === null ? (
                        <span className="text-muted">not in it</span>
                      ) : (
                        <Aligned value={value} room={room} />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </SharedTable>
    </div>
  );
}

/** What numbers of the head count, said once where all of them do. */
const sharedLoad = " connections";

/** A table of more rows would leave too much of a sheet empty where it is printed on the next as a whole. */
const mostKeptWhole = 16;

/** No sheet ends after one or two rows of a table, nor begins with its last. */
function isKeptWithNext(at: number, count: number): boolean {
  return at < 2 || at === count - 2;
}

/** The point of a number stands above the points of its column, and no digit is added that it does not have. */
function Aligned({ value, room }: { value: string; room: string }) {
  const [whole, fraction] = value.split(".");
  if (room === "") return value;
  return (
    <>
      {whole}
      <span className={`inline-block text-start ${room}`}>
        {fraction === undefined ? "" : `.${fraction}`}
      </span>
    </>
  );
}

/** As wide as the longest fraction of the table, by its digits; a point is narrower than a digit. */
function fractionRoom(rows: MeasurementTable["rows"]): string {
  const digits = rows.flatMap(({ values }) => values.map((value) => value?.split(".")[1]?.length ?? 0));
  return rooms[Math.min(rooms.length - 1, Math.max(0, ...digits))] ?? "";
}

const rooms = ["", "w-[1.5ch]", "w-[2.5ch]", "w-[3.5ch]", "w-[4.5ch]", "w-[5.5ch]"] as const;
