import type { Viewport } from "next";
import type { ReactNode } from "react";
import { geist } from "@/app/font";
import { href } from "@/lib/site";
import "@/app/globals.css";

export const viewport: Viewport = { colorScheme: "light dark" };

/**
 * The frame of embeds: none. Their links open in the window around them; their script stands before the first
 * paint, which it would otherwise make in the wrong theme.
 */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={geist.variable} data-embed="" suppressHydrationWarning>
      <head>
        <base target="_top" />
        {/* eslint-disable-next-line @next/next/no-sync-scripts */}
        <script src={href("/enhance/embedded.js")} />
      </head>
      <body className="min-h-0 bg-paper text-ink antialiased">{children}</body>
    </html>
  );
}
