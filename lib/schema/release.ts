import { z } from "zod";
import { addressSchema, claimIdSchema, idSchema } from "./basics";

/** A day of the calendar, such as 2026-01-06. */
export const daySchema = z.iso.date();

/** Tells whether content is the same as before; null once it is withdrawn. */
const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{10}$/, "must be a hash of ten hexadecimal digits")
  .nullable();

/**
 * What a release changed against all releases before it; never written by hand (npm run release). The name of
 * the file is its day.
 */
export const releaseSchema = z.strictObject({
  /** By address: the content a page rests on. */
  pages: z.record(addressSchema, hashSchema),
  /** By `<article>/<claim>`: what the claim says and how it is coded. */
  claims: z.record(claimIdSchema, hashSchema),
  /** By id. */
  evidence: z.record(idSchema, hashSchema),
  /** By `<article>/<claim>`; null where the claim is unchecked again, or withdrawn. */
  verdicts: z.record(
    claimIdSchema,
    z.enum(["supported", "needs-context", "contradicted", "outdated", "contested", "not-found"]).nullable(),
  ),
});
export type Release = Readonly<z.infer<typeof releaseSchema>> & {
  /** The day, such as 2026-11-21. */
  readonly id: string;
};
