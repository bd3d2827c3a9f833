import { getSite } from "@/app/catalog";
import { embeddablePages, type EmbeddablePage } from "@/app/embeddable";
import { oembedPath } from "@/lib/embed";
import { oembedOf } from "@/lib/publish/oembed";

type Params = { file: string[] };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...pagesByFile().keys()].map((file) => ({ file: file.split("/") }));
}

/** The oembed.json of each page that can be embedded. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const page = pagesByFile().get((await params).file.join("/"));
  if (page === undefined) return new Response("There is no such file.\n", { status: 404 });
  return Response.json(oembedOf(page, getSite().site.name));
}

let known: ReadonlyMap<string, EmbeddablePage> | undefined;

/** By what follows /embed/ in the address of the file. */
function pagesByFile(): ReadonlyMap<string, EmbeddablePage> {
  if (known !== undefined && process.env.NODE_ENV === "production") return known;
  const pages = Object.values(embeddablePages(getSite())).flat();
  known = new Map(pages.map((page) => [oembedPath(page.path).replace("/embed/", ""), page]));
  return known;
}
