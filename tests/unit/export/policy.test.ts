import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withPolicy } from "@/lib/export/policy";

const sha = (script: string): string =>
  `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`;

function policyOf(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html)?.[1] ?? "";
}

const theme = 'try{document.documentElement.dataset.theme="dark"}catch{}';
const page = (head: string, body = ""): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

test("The policy stands right after the encoding, and the rest of the page stays byte for byte", () => {
  const html = page(`<script>${theme}</script>`, "<p>“&lt;” — é</p>");
  const made = withPolicy(html);
  expect(made).toContain('<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy"');
  expect(made.replace(/<meta http-equiv[^>]*>/, "")).toBe(html);
});

test("A page without scripts may run those of its host and nothing else", () => {
  expect(policyOf(withPolicy(page("")))).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'; " +
      "require-trusted-types-for 'script'",
  );
});

test("Every script within the page is allowed by its hash, once, and data needs none", () => {
  const accented = 'document.title="é “→”"';
  const policy = policyOf(
    withPolicy(
      page(
        `<script>${theme}</script><script type="module" src="/enhance/site.js"></script>`,
        `<script type="application/ld+json">{"@type":"Claim"}</script><script>${accented}</script><script>${theme}</script>`,
      ),
    ),
  );
  expect(policy).toContain(`script-src 'self' ${sha(theme)} ${sha(accented)};`);
  expect(policy).not.toContain("unsafe");
});

test("A page with the framework does without Trusted Types, which its loader breaks under", () => {
  const policy = policyOf(withPolicy(page('<script src="/backed/_next/static/chunks/a.js"></script>')));
  expect(policy).not.toContain("trusted-types");
});

test("A page that may load the framework later has the policy of one that has it", () => {
  const loader = '<script type="module" src="/enhance/on-demand.js" data-framework="/_next/a.js"></script>';
  expect(policyOf(withPolicy(page(loader)))).not.toContain("trusted-types");
});

test("A page without a head stops the build", () => {
  expect(() => withPolicy("<p>No head</p>")).toThrow(/no place for its policy/);
});

test("A page that frames may frame its own host, and no other page may frame anything", () => {
  expect(policyOf(withPolicy(page("", '<iframe src="/embed/compare/rust-vs-go/"></iframe>')))).toContain(
    "; frame-src 'self';",
  );
  expect(policyOf(withPolicy(page("")))).not.toContain("frame-src");
});
