"use client";

import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { ChunkBoundary } from "@/components/chart/chunk-boundary.client";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { IgnoredNotice } from "@/components/ui/ignored-notice.client";
import { OnDemand } from "@/components/ui/on-demand.client";
import { useAddressSearch } from "@/components/ui/use-address-search.client";
import { comparisonPath, hasPage } from "@/lib/domain/comparison/subset";
import { exportedFile } from "@/lib/exported-file";
import { href } from "@/lib/site";
import { wordsOf } from "@/lib/view/parameters";
import type { ComparisonFile } from "./comparison-file";

const Comparison = lazy(async () => ({ default: (await import("./comparison.client")).Comparison }));

type AnyComparisonProps = {
  /** In canonical order. */
  languages: readonly MarkedLanguage[];
  /** The ids of the sets of more than three languages that have a page. */
  larger: readonly string[];
  /** What the page shows while its address names no languages. */
  children: ReactNode;
};

/** The comparison of the languages that the address names, where they have no page of their own; else the children. */
export function AnyComparison(props: AnyComparisonProps) {
  return (
    <OnDemand waitsFor="use">
      <NamedComparison {...props} />
    </OnDemand>
  );
}

function NamedComparison({ languages, larger, children }: AnyComparisonProps) {
  const search = useAddressSearch();
  const parameters = { languages: wordsOf(languages.map(({ id }) => id)) };
  const named = parameters.languages.parse(new URLSearchParams(search).get("languages") ?? "") ?? [];
  const elsewhere = named.length >= 2 && hasPage(named, larger);
  useEffect(() => {
    if (elsewhere) location.replace(href(comparisonPath(named, larger)) + otherParameters(search));
  });
  if (named.length < 2 || elsewhere) {
    return (
      <>
        {!elsewhere && <IgnoredNotice parameters={parameters} />}
        {children}
      </>
    );
  }
  return (
    <section aria-labelledby="compared" className="mt-12">
      <h2 id="compared" className="text-2xl">
        The languages you chose
      </h2>
      <p className="mt-1 mb-3 max-w-prose text-muted">
        So large a set has no page of its own: the address of this one says which languages it compares.
      </p>
      <ChunkBoundary fallback={<NotLoaded />}>
        <Suspense fallback={<p role="status">Loading the comparison …</p>}>
          <LoadedComparison larger={larger} />
        </Suspense>
      </ChunkBoundary>
    </section>
  );
}

function LoadedComparison({ larger }: Pick<AnyComparisonProps, "larger">) {
  const [file, setFile] = useState<ComparisonFile | "failed" | null>(null);
  useEffect(() => {
    let current = true;
    request ??= exportedFile("/compare/rows.json");
    request
      .then((loaded) => current && setFile(loaded))
      .catch(() => {
        request = undefined;
        if (current) setFile("failed");
      });
    return () => {
      current = false;
    };
  }, []);
  if (file === null) return <p role="status">Loading the comparison …</p>;
  if (file === "failed") return <NotLoaded />;
  return <Comparison {...file} criteriaPath="/topics/" larger={larger} keepsLanguages />;
}

function NotLoaded() {
  return (
    <p role="status">
      The comparison could not be loaded.{" "}
      <a href="" className="link">
        Try again
      </a>
    </p>
  );
}

let request: Promise<ComparisonFile> | undefined;

/** What else the address says, for the page of the languages it names. */
function otherParameters(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete("languages");
  return parameters.size === 0 ? "" : `?${parameters}`;
}
