import type { ReactNode } from "react";
import { slugOf } from "@/lib/slug";
import { ShareSign } from "./share-sign";

type SharedTableProps = {
  /** Its anchor; unique on the page. */
  id: string;
  caption: string;
  children: ReactNode;
};

/** A table that can be linked to and taken along. */
export function SharedTable({ id, caption, children }: SharedTableProps) {
  return (
    <div id={id} data-part="table">
      {children}
      <p className="no-print mt-4">
        <a href={`#${id}`} aria-label={`Share this table: ${caption}`} data-share-part="" className="control">
          <ShareSign />
          Share this table
        </a>
      </p>
    </div>
  );
}

/** An anchor made of a caption: "Figures: Build time" → "figures-build-time-table" */
export function tableId(caption: string): string {
  return `${slugOf(caption)}-table`;
}
