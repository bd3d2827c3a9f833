import { z } from "zod";
import { lineSchema } from "./basics";

export const pageSchema = z.strictObject({
  title: lineSchema,
  description: lineSchema,
});
export type Page = Readonly<z.infer<typeof pageSchema>> & { readonly id: string; readonly body: string };
