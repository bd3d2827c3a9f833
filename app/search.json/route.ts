import { searchFile } from "@/app/search-file";

export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(searchFile());
}
