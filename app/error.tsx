"use client";

import { unstable_isUnrecognizedActionError as isUnknownAction } from "next/navigation";
import { ErrorMessage } from "#components/layout/error-message";
import { OldPageMessage } from "#components/layout/old-page-message";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  if (isUnknownAction(error)) return <OldPageMessage />;
  return <ErrorMessage digest={digestOf(error)} onRetry={retry} />;
}

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error ? String(error.digest) : undefined;
}
