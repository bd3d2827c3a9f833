import { defineConfig, globalIgnores } from "eslint/config";
import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypeScript from "eslint-config-next/typescript";

const react = ["react", "react/*", "react-dom", "react-dom/*", "next", "next/*", "recharts"];

/**
 * Who may import whom: content → lib → components → app. Across folders imports are written
 * with "@/", within a folder with "./", so that one pattern per folder is enough.
 *
 * @param {string} folder
 * @param {readonly string[]} never patterns that may not be imported at all
 * @param {readonly string[]} [typesOnly] patterns of which only types may be imported
 * @returns {import("eslint").Linter.Config}
 */
function imports(folder, never, typesOnly = []) {
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["../*"], message: 'Across folders import with "@/".' },
            ...(never.length > 0
              ? [{ group: [...never], message: `${folder} may not import this (see CONTRIBUTING).` }]
              : []),
            ...(typesOnly.length > 0
              ? [
                  {
                    group: [...typesOnly],
                    allowTypeImports: true,
                    message: `${folder} may import only types of this.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
}

export default defineConfig([
  ...nextCoreWebVitals,
  ...nextTypeScript,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Links are plain <a>: the payload files next/link asks for are not exported.
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  {
    // Trusted Types (lib/export/policy.ts) stop these in the browser, where nobody may notice in time.
    files: ["components/site/browser/**"],
    rules: {
      "no-eval": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"].map((property) => ({
          property,
          message: "Build elements instead: the site's policy refuses markup made of text.",
        })),
      ],
    },
  },
  imports("lib/schema", [...react, "node:*", "@/lib/*", "@/components/*", "@/app/*"]),
  imports("lib/content", [...react, "@/lib/domain/*", "@/lib/publish/*", "@/components/*", "@/app/*"]),
  imports(
    "lib/domain",
    [...react, "zod", "node:*", "@/lib/content/*", "@/lib/publish/*", "@/components/*", "@/app/*"],
    ["@/lib/schema/*"],
  ),
  imports(
    "lib/drawing",
    [...react, "zod", "node:*", "@/lib/content/*", "@/lib/publish/*", "@/components/*", "@/app/*"],
    ["@/lib/schema/*"],
  ),
  imports(
    "lib/record",
    [...react, "zod", "node:*", "@/lib/content/*", "@/lib/publish/*", "@/components/*", "@/app/*"],
    ["@/lib/schema/*"],
  ),
  imports(
    "lib/words",
    [...react, "zod", "node:*", "@/lib/content/*", "@/lib/publish/*", "@/components/*", "@/app/*"],
    ["@/lib/schema/*"],
  ),
  imports("lib/publish", [...react, "@/components/*", "@/app/*"], ["@/lib/content/*"]),
  imports("lib/export", [
    ...react,
    "@/lib/content/*",
    "@/lib/domain/*",
    "@/lib/publish/*",
    "@/components/*",
    "@/app/*",
  ]),
  imports("components", ["node:*", "@/lib/content/*", "@/lib/publish/*", "@/app/*"], ["@/lib/schema/*"]),
  imports("app", []),
  globalIgnores([".next/**", "out/**", "out-*/**", "public/**", "next-env.d.ts"]),
]);
