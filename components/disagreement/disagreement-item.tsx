import type { ReactNode } from "react";
import { RootDiagram, type SharedRoot } from "@/components/claim/root-diagram";
import { SideBySide, type SideBySideProps } from "./side-by-side";

export type DisagreementItemProps = SideBySideProps & {
  id: string;
  title: ReactNode;
  /** How far apart the sides are. */
  width: string;
  /** The events, surveys and benchmarks that articles of both sides retell. */
  roots: readonly SharedRoot[];
  children?: ReactNode;
};

export function DisagreementItem({ id, title, width, roots, sides, all, children }: DisagreementItemProps) {
  return (
    <li id={id} className="break-inside-avoid border-t-2 border-ink py-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <h3 className="text-lg">{title}</h3>
        <p className="text-muted">{width}</p>
        {children}
      </div>
      {roots.map((shared) => (
        <RootDiagram key={shared.root.id} shared={shared} />
      ))}
      <SideBySide sides={sides} all={all} />
    </li>
  );
}
