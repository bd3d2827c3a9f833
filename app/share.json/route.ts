import { getSite } from "@/app/catalog";
import { shareFile } from "@/lib/publish/share-file";

export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(shareFile(getSite()));
}
