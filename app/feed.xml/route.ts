import { atomResponse } from "@/app/feeds";

export const dynamic = "force-static";

export function GET(): Response {
  return atomResponse(null);
}
