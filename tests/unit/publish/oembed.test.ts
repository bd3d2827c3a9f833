import { expect, test } from "vitest";
import { oembedOf } from "@/lib/publish/oembed";

test("An oEmbed answer has what the standard asks of a rich one, with absolute addresses", () => {
  const { html, provider_url, thumbnail_url, ...rest } = oembedOf(
    { path: "/benchmarks/memory/", title: "Memory" },
    "Backed",
  );
  expect(rest).toEqual({
    version: "1.0",
    type: "rich",
    title: "Memory",
    provider_name: "Backed",
    cache_age: 86_400,
    width: 640,
    height: 640,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(provider_url).toMatch(/^https?:\/\/[^/]+\/$/);
  expect(thumbnail_url).toMatch(/^https?:\/\/[^/]+\/og\/benchmarks\/memory\.png$/);
  expect(html).toContain('src="http://localhost:3000/embed/benchmarks/memory/"');
});
