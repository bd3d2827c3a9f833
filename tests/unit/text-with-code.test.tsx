import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextWithCode } from "@/components/site/text-with-code";

/** What is set as code in a text. */
function codeIn(text: string): readonly string[] {
  const html = renderToStaticMarkup(<TextWithCode text={text} />);
  expect(html.replace(/<[^>]+>/g, "")).toBe(text);
  return [...html.matchAll(/<code[^>]*>(.*?)<\/code>/g)].map(([, inner]) => inner ?? "");
}

test("Flags, names of code, commands and settings are set as code, and the text stays as it is", () => {
  expect(codeIn("Not with -C lto=true alone; --from and (-race) too.")).toEqual([
    "-C lto=true",
    "--from",
    "-race",
  ]);
  expect(codeIn("Is axum::Server gone? The macro query_as! and query! do; fetch_all does not.")).toEqual([
    "axum::Server",
    "query_as!",
    "query!",
    "fetch_all",
  ]);
  expect(codeIn("By npm ci or cargo build with GOMAXPROCS=8, lto = true.")).toEqual([
    "npm ci",
    "cargo build",
    "GOMAXPROCS=8",
    "lto = true",
  ]);
});

test("Words with a hyphen, commands as words and ranges are no code", () => {
  expect(
    codeIn("Go runs a 10-20% faster one-off test - the built-in one; Cargo builds it, cargo-chef too."),
  ).toEqual([]);
});
