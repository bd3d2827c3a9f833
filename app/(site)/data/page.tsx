import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { citeSite } from "@/app/citations";
import { pageMetadata } from "@/app/metadata";
import { FileTable } from "@/components/data/file-table";
import { DataNotes } from "@/components/data/data-notes";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { StructuredDataScript } from "@/components/site/structured-data";
import { formatDate } from "@/lib/format";
import { dataData } from "@/lib/publish/structured-data";
import { publishedRows } from "./published";

export function generateMetadata() {
  return pageMetadata({
    title: "Data",
    description: "With schemas, licence and citation.",
    path: "/data/",
  });
}

export default function DataPage() {
  const content = getSite();
  const { site, dataDate } = content;
  return (
    <Page path="/data/" title="Data" lead={findingOf("/data/", content)} cite={citeSite(content)}>
      <StructuredDataScript data={dataData(content)} />
      <Section
        id="files"
        title="Files"
        lead={
          <>
            JSON for programs, CSV for spreadsheets; <Link to="/data/datapackage.json">datapackage.json</Link>{" "}
            describes them all.
          </>
        }
      >
        <FileTable
          files={publishedRows()}
          caption={`Data of ${formatDate(dataDate)}, a row for each kind of record.`}
        />
      </Section>
      <DataNotes licence={site.licences.content} />
    </Page>
  );
}
