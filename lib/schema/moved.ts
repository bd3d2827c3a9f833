import { z } from "zod";
import { addressSchema } from "./basics";

/**
 * Where published addresses have moved: the old one, then the one it leads to now. What lies below an address
 * moves with it.
 */
export const movedSchema = z.record(addressSchema, addressSchema);
export type Moved = ReadonlyMap<string, string>;
