"use client";

import { ErrorMessage } from "#components/layout/error-message";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorMessage digest={digestOf(error)} onRetry={retry} />;
}

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error ? String(error.digest) : undefined;
}
