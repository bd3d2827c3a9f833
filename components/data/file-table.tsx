import { WideOpen } from "@/components/ui/wide-open";
import { formatBytes, formatNumber } from "@/lib/format";
import { href } from "@/lib/site";

type File = { readonly path: string; readonly bytes: number };
export type FileRow = {
  readonly name: string;
  readonly holds: string;
  readonly records: number;
  readonly json: File;
  readonly csv: File;
  readonly schema: File;
  /** The CSV files of nested rows; those without a row are published and not listed. */
  readonly nested: readonly (File & { readonly rows: number })[];
};

/** What is published: one row for each kind of record. */
export function FileTable({ files, caption }: { files: readonly FileRow[]; caption: string }) {
  return (
    <table className="w-full">
      <caption className="mb-3 text-sm text-muted">{caption}</caption>
      <thead className="text-sm text-muted">
        <tr className="border-b border-line-strong">
          <th scope="col" className="py-2 pe-4 text-start font-medium">
            Records
          </th>
          <th scope="col" className="py-2 text-start font-medium sm:w-88">
            Download
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <FileRecord key={file.name} file={file} />
        ))}
      </tbody>
    </table>
  );
}

function FileRecord({ file: { name, holds, records, json, csv, schema, nested } }: { file: FileRow }) {
  return (
    <tr id={name} className="border-b border-line align-top">
      <th scope="row" className="py-4 pe-4 text-start font-normal">
        <span className="font-semibold">{name}</span>{" "}
        <span className="text-sm text-muted">{counted(records, "record")}</span>
        <span className="mt-0.5 block text-[0.9375rem] text-muted">{holds}</span>
        {nested.length > 0 && <NestedFiles files={nested} of={name} />}
      </th>
      <td className="py-4">
        <ul className="grid gap-x-4 sm:grid-cols-[1fr_1fr_1.15fr]">
          <Download file={json} label="JSON" of={name} />
          <Download file={csv} label="CSV" of={name} />
          <Download file={schema} label="Schema" of={name} />
        </ul>
      </td>
    </tr>
  );
}

/** More files of nested rows than these are folded on a phone. */
const mostNested = 2;

function NestedFiles({ files, of }: { files: FileRow["nested"]; of: string }) {
  const list = (
    <ul
      className="mt-1.5 flex flex-wrap gap-x-4 text-sm text-muted"
      aria-label={`CSV of what is nested in ${of}`}
    >
      {files.map(({ path, rows }) => (
        <li key={path}>
          <a
            className="quiet-link inline-block min-h-6 [overflow-wrap:anywhere]"
            href={href(`/data/${path}`)}
          >
            {path}
          </a>{" "}
          <span className="whitespace-nowrap">{counted(rows, "row")}</span>
        </li>
      ))}
    </ul>
  );
  return files.length > mostNested ? (
    <WideOpen summary={`${files.length} files of nested rows`} className="text-sm text-muted">
      {list}
    </WideOpen>
  ) : (
    list
  );
}

function Download({ file, label, of }: { file: File; label: string; of: string }) {
  return (
    <li className="whitespace-nowrap">
      <a className="link inline-block min-h-6" href={href(`/data/${file.path}`)}>
        {label}
        <span className="sr-only"> of {of}</span>
      </a>{" "}
      <span className="text-sm text-muted">{formatBytes(file.bytes)}</span>
    </li>
  );
}

function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}
