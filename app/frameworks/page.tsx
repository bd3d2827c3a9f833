import { getSite, type Site } from "@/app/catalog";
import { listedClaim } from "@/app/listed-claim";
import { pageMetadata } from "@/app/metadata";
import {
  FrameworkTable,
  type FrameworkGroup,
  type ListedFramework,
} from "@/components/framework/framework-table";
import { Page } from "@/components/site/page";
import { groupBy } from "@/lib/domain/group";
import { formatNames } from "@/lib/format";
import type { Framework } from "@/lib/schema/named";

export function generateMetadata() {
  const { frameworks, languages } = getSite();
  const names = [...languages.values()].map(({ name }) => name);
  return pageMetadata({
    title: "Frameworks",
    description: `The ${frameworks.size} web frameworks of ${formatNames(names)} that articles name, with every claim on each.`,
    path: "/frameworks/",
  });
}

export default function FrameworksPage() {
  const site = getSite();
  return (
    <Page
      title="Frameworks"
      lead="Web frameworks and standard libraries that the articles name, with who names each how often. Being named often is not being better."
    >
      <FrameworkTable groups={frameworkGroups(site)} languages={site.languages} />
    </Page>
  );
}

/** Frameworks under their language, the most often named first. */
function frameworkGroups(site: Site): readonly FrameworkGroup[] {
  const byLanguage = groupBy([...site.frameworks.values()], ({ language }) => language);
  return [...site.languages.values()].flatMap((language) => {
    const frameworks = (byLanguage.get(language.id) ?? [])
      .map((framework) => listedFramework(framework, site))
      .sort((a, b) => b.articles.length - a.articles.length || b.claims.length - a.claims.length);
    return frameworks.length === 0 ? [] : [{ language, frameworks }];
  });
}

function listedFramework(framework: Framework, site: Site): ListedFramework {
  const naming = [...site.claims.values()].filter(({ frameworks }) => frameworks.includes(framework.id));
  return {
    framework,
    articles: [...groupBy(naming, ({ article }) => article)].map(([id, claims]) => ({
      id,
      title: site.articles.get(id)?.shortTitle ?? id,
      claims: claims.length,
    })),
    claims: naming.map((claim) => listedClaim(claim, site)),
  };
}
