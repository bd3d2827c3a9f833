import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { LanguageMark } from "@/components/claim/language-mark";
import { LinkList } from "@/components/site/link-list";
import { Page } from "@/components/site/page";

export function generateMetadata() {
  return pageMetadata({
    title: "Migrations",
    description: `${getSite().migrations.size} guides from one backend language to another: steps, differences and pitfalls, each resting on claims of articles.`,
    path: "/migrations/",
  });
}

export default function MigrationsPage() {
  const { migrations, languages } = getSite();
  const languagesOf = (ids: readonly string[]) => ids.flatMap((id) => languages.get(id) ?? []);
  return (
    <Page
      path="/migrations/"
      title="Migrations"
      lead={`${findingOf("/migrations/", getSite())} Every line names the claims it rests on.`}
    >
      <div className="mt-10">
        <LinkList
          links={[...migrations.values()].map(({ id, from, to, summary }) => ({
            to: `/migrations/${id}/`,
            label: languagesOf([from, to])
              .map(({ name }) => name)
              .join(" to "),
            marks: languagesOf([from, to]).map((language) => (
              <LanguageMark key={language.id} language={language} spaced />
            )),
            note: summary,
          }))}
        />
      </div>
    </Page>
  );
}
