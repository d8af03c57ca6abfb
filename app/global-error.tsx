"use client";

import "./globals.css";
import { ErrorMessage } from "#components/layout/error-message";

/** Takes the place of the whole document where even its frame could not be made. */
export default function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Error · Panmunjom</title>
        <main className="page">
          <ErrorMessage onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
