import { Link } from "@/components/site/link";

export type Jump = { readonly id: string; readonly label: string };

/** Links to the sections of a long page. */
export function OnThisPage({ jumps }: { jumps: readonly Jump[] }) {
  return (
    <nav aria-label="On this page" className="no-print mt-6 border-y border-line py-1.5 text-[0.9375rem]">
      <ul className="-mx-2 [text-wrap:balance]">
        {jumps.map(({ id, label }) => (
          <li key={id} className="inline-block">
            <Link
              to={`#${id}`}
              className="inline-flex min-h-8 items-center px-2 hover:text-accent hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
