import type { NextConfig } from "next";
import { basePath, siteUrl } from "./lib/site";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  // Islands build links too: what the build knows of its place is written into their code.
  env: { BASE_PATH: basePath, SITE_URL: siteUrl },
  images: { unoptimized: true },
  serverExternalPackages: ["@resvg/resvg-js"],
  reactStrictMode: true,
};

export default config;
