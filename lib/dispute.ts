import type { Site } from "@/lib/schema/site";

/** What is disputed, and how it is coded now. */
export type Disputed = {
  /** Such as `rust-vs-go-backend/go-fast`. */
  readonly id: string;
  /** The absolute address of its page. */
  readonly address: string;
  /** The coding as it stands, a line each: "Topic: Throughput". */
  readonly coding: readonly string[];
};

/**
 * The address that opens a report with what is disputed filled in: a mail's subject and body, or the title and body
 * that forms for issues take. Null where the site names no address for corrections.
 */
export function disputeAddress(corrections: Site["corrections"], disputed: Disputed): string | null {
  if (typeof corrections !== "string") return null;
  const subject = `Dispute the coding of ${disputed.id}`;
  const body = [
    disputed.address,
    "",
    "As it stands:",
    ...disputed.coding.map((line) => `- ${line}`),
    "",
    "What is wrong, and which words of the article show it:",
    "",
  ].join("\n");
  const fields = Object.entries({ [corrections.startsWith("mailto:") ? "subject" : "title"]: subject, body });
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return `${corrections}${corrections.includes("?") ? "&" : "?"}${query}`;
}
