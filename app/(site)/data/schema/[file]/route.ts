import { publishedNames, publishedResponse } from "@/app/(site)/data/published";

type Params = { file: string };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return publishedNames("schema/").map((file) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return publishedResponse(`schema/${(await params).file}`);
}
