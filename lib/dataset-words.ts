import type { Dataset } from "@/lib/schema/dataset";
import { capitalised } from "./capitalised";
import { formatDate } from "./format";

/** When, by whom and on what a dataset was measured, and its licence: "Measured 23 July 2025 by …; MIT." */
export function sourceLine({ by, measured, machine, licence }: Dataset): string {
  const where = typeof machine === "string" ? machine : `machine not known: ${lowerFirst(machine.unknown)}`;
  const terms = typeof licence === "string" ? licence : `not known: ${lowerFirst(licence.unknown)}`;
  return `Measured by ${by}, ${formatDate(measured)}. ${capitalised(where)}. Licence: ${terms}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
