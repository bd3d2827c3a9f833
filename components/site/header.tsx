import { Link } from "@/components/site/link";
import { ThemeSwitch } from "./theme-switch";

const destinations = [
  { to: "/compare/", label: "Compare" },
  { to: "/choose/", label: "Choose" },
  { to: "/benchmarks/", label: "Benchmarks" },
  { to: "/disagreements/", label: "Disagreements" },
  { to: "/claims/", label: "Claims" },
  { to: "/articles/", label: "Articles" },
] as const;

/** Where else the menu of a phone leads; elsewhere the footer does. */
const others = [
  { to: "/languages/", label: "Languages" },
  { to: "/frameworks/", label: "Frameworks" },
  { to: "/topics/", label: "Topics" },
  { to: "/datasets/", label: "Datasets" },
  { to: "/evidence/", label: "Evidence" },
  { to: "/case-studies/", label: "Case studies" },
  { to: "/migrations/", label: "Migrations" },
  { to: "/method/", label: "Method" },
  { to: "/data/", label: "Data" },
  { to: "/about/", label: "About" },
] as const;

/** The band at the top of every page. On a phone it is one line, and a button opens the destinations, without a script. */
export function Header({ name }: { name: string }) {
  return (
    <header className="border-b border-line bg-paper">
      <a
        href="#main"
        className="sr-only bg-ink px-4 py-2 text-paper forced-color-adjust-none focus:not-sr-only focus:absolute focus:start-4 focus:top-3 focus:z-50"
      >
        Skip to the content
      </a>
      <div className="site-header mx-auto max-w-page px-4 py-2 sm:px-6">
        <Link to="/" className="flex min-h-9 items-center gap-2 text-lg font-bold tracking-tight">
          <svg viewBox="0 0 24 24" width="1.375rem" height="1.375rem" aria-hidden="true">
            <path d="M3 12h18" stroke="var(--line-strong)" strokeWidth="2" />
            <circle data-color="orange" cx="6" cy="12" r="3" fill="var(--mark)" />
            <circle data-color="teal" cx="14" cy="12" r="3" fill="var(--mark)" />
            <rect x="17" y="6" width="3" height="12" rx="1" fill="var(--ink)" />
          </svg>
          {name}
        </Link>
        <button type="button" className="control menu-button md:hidden" popoverTarget="menu">
          Menu
        </button>
        {/* On a wide screen no box of its own: its parts stand in the band. */}
        <div id="menu" popover="auto" className="share-panel site-menu">
          <nav aria-label="Main" className="md:@min-[57rem]/page:ms-2">
            <ul className="flex flex-col md:flex-row">
              {destinations.map(({ to, label }) => (
                <li key={to}>
                  <Link
                    to={to}
                    className="flex min-h-9 items-center px-2 decoration-2 underline-offset-[0.45em] md:@max-[57rem]/page:px-1.5 hover:text-accent hover:underline aria-[current]:underline"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
            <ul className="mt-2 flex flex-wrap border-t border-line pt-2 text-sm text-muted md:hidden">
              {others.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} className="flex min-h-9 items-center px-2 aria-[current]:underline">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <ThemeSwitch />
        </div>
        <Link to="/claims/" className="control" data-search-open="" suppressHydrationWarning>
          <svg
            viewBox="0 0 16 16"
            width="0.875rem"
            height="0.875rem"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          >
            <circle cx="6.5" cy="6.5" r="4.5" />
            <path d="m10 10 4.5 4.5" />
          </svg>
          <span className="@max-[22rem]/page:sr-only md:@max-[57rem]/page:sr-only">Search</span>
          {/* The script's word for the keys; React keeps out of what it is given as HTML. */}
          <kbd
            aria-hidden="true"
            className="ms-auto whitespace-nowrap rounded border border-line px-1 text-xs text-muted empty:hidden max-lg:hidden"
            dangerouslySetInnerHTML={{ __html: "" }}
          />
        </Link>
      </div>
    </header>
  );
}
