import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { type ReactNode, Suspense } from "react";
import { FollowLinks } from "#components/language/follow-links";
import { KoreanFont } from "#components/language/korean-font";
import { LanguageProvider } from "#components/language/language-context";
import { getWording } from "#components/language/server-wording";
import { Chrome } from "#components/layout/chrome";
import { Footer } from "#components/layout/footer";
import { Masthead } from "#components/layout/masthead";
import { NavigationLine } from "#components/layout/navigation-line";
import { PreviewBanner } from "#components/layout/preview-banner";
import { koreanInBrowser } from "#core/language/korean/browser";
import { env, siteUrl } from "#data/env";
import { fontVariables } from "./fonts";

/** Addresses in the metadata are whole, wherever the site is served. */
export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: {
      default: t("Panmunjom: a sourced timeline of North Korea’s diplomacy"),
      template: t("{page} · Panmunjom", { page: "%s" }),
    },
    description: t(
      "Who met whom in North Korea’s diplomacy since 1985, when and where, what became of it, and the sources that say so.",
    ),
    metadataBase: new URL(siteUrl()),
  };
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
  const { t, language } = await getWording();
  const { preview, snapshot } = env();
  return (
    <html lang={language} className={fontVariables}>
      <body>
        {language === "ko" && <KoreanFont />}
        <LanguageProvider language={language} messages={language === "ko" ? koreanInBrowser : {}}>
          <a href="#main" className="skip-link">
            {t("Skip to the content")}
          </a>
          <FollowLinks />
          <Suspense>
            <NavigationLine />
          </Suspense>
          <Chrome>
            {preview && <PreviewBanner {...preview} keeps={!snapshot} />}
            <Masthead site={siteUrl()} />
          </Chrome>
          <main id="main" className="page">
            {children}
          </main>
          <Chrome>
            <Footer />
          </Chrome>
        </LanguageProvider>
      </body>
    </html>
  );
}
