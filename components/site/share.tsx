import { Fragment } from "react";
import { isEmbeddable } from "@/lib/embed";
import { absoluteUrl, href } from "@/lib/site";
import { ShareSign } from "@/components/ui/share-sign";

type ShareProps = {
  path: string;
  /** Whether the page says how to cite it. */
  canCite?: boolean;
};

/**
 * What a reader can take along from a page: its address, its Markdown, its data, its citation, its embed. The
 * addresses work without JavaScript; components/site/browser/share.ts adds what needs it once the control is opened.
 */
export function Share({ path, canCite = false }: ShareProps) {
  const files = [fileOf(`${path}index.md`), ...dataFiles(path)];
  return (
    <div className="no-print flex-none">
      <button type="button" className="control" popoverTarget="share">
        <ShareSign />
        <span className="share-word">Share</span>
      </button>
      <div id="share" popover="auto" role="dialog" aria-labelledby="share-title" className="share-panel">
        <p id="share-title" className="font-semibold">
          Share this page
        </p>
        <input
          readOnly
          aria-label="Address of this page"
          defaultValue={absoluteUrl(path)}
          data-share-address=""
          className="mt-2 h-9 w-full rounded-md border border-line-strong bg-paper px-2 text-sm"
        />
        {/* Filled by the script, which may come before hydration: React keeps out of what it is given as HTML. */}
        <div data-share-room="" dangerouslySetInnerHTML={{ __html: "" }} />
        <p className="mt-3 text-sm text-muted">
          Files:{" "}
          {files.map(({ to, label }, at) => (
            <Fragment key={to}>
              <span className="whitespace-nowrap">
                <a href={href(to)} className="link inline-block py-0.5">
                  {label}
                </a>
                {at < files.length - 1 && ","}
              </span>{" "}
            </Fragment>
          ))}
        </p>
        {(canCite || isEmbeddable(path)) && <MoreWays path={path} canCite={canCite} />}
      </div>
    </div>
  );
}

/** The part of the page, and the page, that have more forms than the panel. */
function MoreWays({ path, canCite }: ShareProps) {
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {canCite && (
        <a href="#cite" className="link inline-block py-0.5">
          Citation as BibTeX, RIS or CSL-JSON
        </a>
      )}
      {isEmbeddable(path) && (
        <a href={href(`/embed/?of=${path}`)} className="link inline-block py-0.5">
          Preview of the embed
        </a>
      )}
    </p>
  );
}

type DataFile = { readonly to: string; readonly label: string };

/** The files that hold what pages of a kind show, where they have another name than the address. */
const fileNames: ReadonlyMap<string, string> = new Map([
  ["compare", "consensus"],
  ["disagreements", "consensus"],
  ["choose", "guide"],
]);

/** Pages whose address names no kind of record. */
const plainPages: ReadonlySet<string> = new Set([
  "",
  "about",
  "contribute",
  "data",
  "design",
  "embed",
  "method",
]);

function dataFiles(path: string): readonly DataFile[] {
  const [, kind = "", id = ""] = path.split("/");
  const all = { to: "/data/", label: "all data" };
  if (plainPages.has(kind)) return [all];
  const name = kind === "benchmarks" && id !== "" ? `/charts/${id}` : `/data/${fileNames.get(kind) ?? kind}`;
  return [...["json", "csv"].map((format) => fileOf(`${name}.${format}`)), all];
}

function fileOf(to: string): DataFile {
  return { to, label: to.slice(to.lastIndexOf("/") + 1) };
}
