import type { GuideNames } from "@/lib/words/guide";

const called = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;
/** What the ids in tests of the guide's words are called. */
export const guideNames: GuideNames = {
  language: called({ rust: "Rust", go: "Go", nodejs: "Node.js", python: "Python" }),
  criterion: called({ throughput: "Throughput", "learning-curve": "Learning curve", ecosystem: "Ecosystem" }),
  group: called({
    throughput: "Performance",
    latency: "Performance",
    "learning-curve": "People and code",
    ecosystem: "Ecosystem",
  }),
  article: called({ praise: "Praise of Rust" }),
  requirement: called({ "no-gc": "No garbage collector" }),
  trait: called({ "garbage-collected": "Garbage collector" }),
  option: (_question, id) => called({ js: "JavaScript" })(id),
};
