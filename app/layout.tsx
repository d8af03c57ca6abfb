import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { type ReactNode, Suspense } from "react";
import { Chrome } from "#components/layout/chrome";
import { Footer } from "#components/layout/footer";
import { Masthead } from "#components/layout/masthead";
import { NavigationLine } from "#components/layout/navigation-line";
import { PreviewBanner } from "#components/layout/preview-banner";
import { env, siteUrl } from "#data/env";
import { fontVariables } from "./fonts";

const metadata: Metadata = {
  title: { default: "Panmunjom: a sourced timeline of North Korea’s diplomacy", template: "%s · Panmunjom" },
  description:
    "Who met whom in North Korea’s diplomacy since 1985, when and where, what became of it, and the sources that say so.",
};

/** Addresses in the metadata are whole, wherever the site is served. */
export function generateMetadata(): Metadata {
  return { ...metadata, metadataBase: new URL(siteUrl()) };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f6f2" },
    { media: "(prefers-color-scheme: dark)", color: "#13171a" },
  ],
};

/** No page is made beforehand: its scripts bear the nonce of one answer (core/security/policy.ts). */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const { preview, snapshot } = env();
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <a href="#main" className="skip-link">
          Skip to the content
        </a>
        <Suspense>
          <NavigationLine />
        </Suspense>
        <Chrome>
          {preview && <PreviewBanner {...preview} keeps={!snapshot} />}
          <Masthead />
        </Chrome>
        <main id="main" className="page">
          {children}
        </main>
        <Chrome>
          <Footer />
        </Chrome>
      </body>
    </html>
  );
}
