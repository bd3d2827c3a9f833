/** npm run check:content — prints every problem of the content and exits with 1 if there is any. */
import { checkContent } from "./catalog";
import { formatProblems } from "./problem";

const { catalog, problems } = checkContent(process.argv[2]);
if (catalog === null) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Content is sound: ${catalog.articles.size} articles, ${catalog.claims.size} claims.`);
}
