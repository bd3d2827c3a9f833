import { getSite } from "@/app/catalog";
import { jsonFeedResponse } from "@/app/feeds";

type Params = { language: string };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().languages.keys()].map((language) => ({ language }));
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return jsonFeedResponse((await params).language);
}
