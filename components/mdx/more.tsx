import type { ReactNode } from "react";
import { WideOpen } from "@/components/ui/wide-open";

/** A part of the text that is not needed to read on: folded on a phone, in its place elsewhere. */
export function More({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <WideOpen summary={title}>
      <div className="prose">{children}</div>
    </WideOpen>
  );
}
