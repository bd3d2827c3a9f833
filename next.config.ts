import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { basePath, siteUrl } from "./lib/site";

const config: NextConfig = {
  output: "export",
  // With this output, "distDir" says where the export goes (scripts/build.ts); other work stays in .next.
  distDir: process.env.EXPORT_TO,
  // By default it is random, and no two exports are the same. Only next/link asks for it, and links here are plain.
  generateBuildId: () => "backed",
  trailingSlash: true,
  basePath,
  // Islands build links too: what the build knows of its place is written into their code.
  env: { BASE_PATH: basePath, SITE_URL: siteUrl },
  // In seconds, of one page while others share its worker: a guide of hundreds of articles takes several.
  staticPageGenerationTimeout: 300,
  images: { unoptimized: true },
  serverExternalPackages: ["@resvg/resvg-js"],
  reactStrictMode: true,
  experimental: {
    // Pages and embeds have root layouts of their own, so that no layout is left to put a not-found page in.
    globalNotFound: true,
    // Next leaves one processor free, which is half of two. Each worker holds all content.
    cpus: Math.max(2, availableParallelism() - 1),
  },
};

export default config;
