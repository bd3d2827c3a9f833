import { jsonFeedResponse } from "@/app/feeds";

export const dynamic = "force-static";

export function GET(): Response {
  return jsonFeedResponse(null);
}
