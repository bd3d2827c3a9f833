import { href } from "@/lib/site";

type FeedLinksProps = {
  /** The site path of the folder that holds feed.xml and feed.json. */
  folder: string;
  /** What readers of feeds call them. */
  title: string;
};

/** Tells browsers and readers of feeds where the feeds are; React moves the links into the head. */
export function FeedLinks({ folder, title }: FeedLinksProps) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={href(`${folder}feed.xml`)} />
      <link rel="alternate" type="application/feed+json" title={title} href={href(`${folder}feed.json`)} />
    </>
  );
}
