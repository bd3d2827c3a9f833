import localFont from "next/font/local";

/** The typeface of every page. */
export const geist = localFont({
  src: "./fonts/geist.woff2",
  variable: "--font-geist",
  display: "swap",
  weight: "400 700",
});
