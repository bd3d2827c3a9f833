import { getSite } from "@/app/catalog";
import { chartFile, pictureFormats } from "@/app/charts/pictures";

type Params = { file: string };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().benchmarks.keys()].flatMap((id) =>
    pictureFormats.map((format) => ({ file: `${id}.${format}` })),
  );
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [id = "", format = ""] = (await params).file.split(".");
  return chartFile(id, format);
}
