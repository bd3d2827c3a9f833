/** The pages that lead to all others, as the footer lists them and search finds them. */
export const siteParts = [
  {
    title: "Decide",
    links: [
      { to: "/compare/", label: "Compare" },
      { to: "/choose/", label: "Choose" },
      { to: "/migrations/", label: "Migrations" },
      { to: "/case-studies/", label: "Case studies" },
    ],
  },
  {
    title: "Look up",
    links: [
      { to: "/languages/", label: "Languages" },
      { to: "/frameworks/", label: "Frameworks" },
      { to: "/topics/", label: "Topics" },
      { to: "/benchmarks/", label: "Benchmarks" },
      { to: "/datasets/", label: "Datasets" },
    ],
  },
  {
    title: "Check",
    links: [
      { to: "/claims/", label: "Claims" },
      { to: "/articles/", label: "Articles" },
      { to: "/evidence/", label: "Evidence" },
      { to: "/disagreements/", label: "Disagreements" },
      { to: "/method/", label: "Method" },
    ],
  },
  {
    title: "Use",
    links: [
      { to: "/data/", label: "Data" },
      { to: "/feed.xml", label: "Feed" },
      { to: "/embed/", label: "Embed" },
      { to: "/contribute/", label: "Contribute" },
      { to: "/design/", label: "Design" },
      { to: "/about/", label: "About" },
    ],
  },
] as const;
