import { publishedNames, publishedResponse } from "@/app/(site)/data/published";

type Params = { file: string };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return publishedNames("").map((file) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return publishedResponse((await params).file);
}
