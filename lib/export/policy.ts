import { createHash } from "node:crypto";
import { parse, type HTMLElement } from "node-html-parser";
import { edited } from "./edit";

/** What any page may do besides running scripts: show and fetch what lies on its own host. */
const always = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Types of a script that a browser acts upon; a script of another type is data. */
const acted = ["", "module", "text/javascript", "importmap", "speculationrules"];

/**
 * The page with a Content-Security-Policy of its own, before everything that it governs. Only the encoding
 * stands before it, which a browser must find within 1024 bytes. Scripts within the page run by their hash.
 * Pages that never load the framework also refuse text where a script could be made of it (Trusted Types), which the
 * framework's loader of chunks needs.
 */
export function withPolicy(html: string): string {
  const page = parse(html);
  const head = page.querySelector("head");
  if (head === null) throw new Error("A page without a head has no place for its policy.");
  const encoding = head.querySelector("meta[charset]");
  const at = encoding?.range[1] ?? head.range[0] + "<head>".length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}"/>`;
  return edited(html, [{ from: at, to: at, text: meta }]);
}

function policyOf(page: HTMLElement): string {
  const scripts = page.querySelectorAll("script");
  const within = scripts.filter(
    (one) => !one.hasAttribute("src") && acted.includes((one.getAttribute("type") ?? "").toLowerCase()),
  );
  const hashes = [...new Set(within.map(({ rawText }) => `'sha256-${hashOf(rawText)}'`))];
  const hasFramework = scripts.some(
    (one) => one.getAttribute("src")?.includes("/_next/") === true || one.hasAttribute("data-framework"),
  );
  return [
    ...always,
    ["script-src 'self'", ...hashes].join(" "),
    ...(page.querySelector("iframe") === null ? [] : ["frame-src 'self'"]),
    ...(hasFramework ? [] : ["require-trusted-types-for 'script'"]),
  ].join("; ");
}

function hashOf(script: string): string {
  return createHash("sha256").update(script, "utf8").digest("base64");
}
