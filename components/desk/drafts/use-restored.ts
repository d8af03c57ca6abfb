import { useEffect, useState } from "react";
import { type DraftOf, forgetHere, readKept } from "./kept-drafts";

interface Standing<F> {
  /** when the desk kept what it shows, in milliseconds; null = it shows the record */
  keptAt: number | null;
  /** set where the form was just saved: what this browser kept is done with */
  isSaved: boolean;
  /** the fields that entries of the form make; the same function each time */
  read: (entries: [string, string][]) => F;
}

/** What this browser kept of a form and did not save, if it is newer than what the desk kept. */
export function useRestored<F>({ noun, subject }: DraftOf, { keptAt, isSaved, read }: Standing<F>) {
  const [kept, setKept] = useState<{ fields: F; version: number | null; at: number } | null>(null);
  useEffect(() => {
    if (isSaved) {
      forgetHere({ noun, subject: "new" });
      forgetHere({ noun, subject });
      return;
    }
    const found = readKept({ noun, subject }, keptAt ?? 0);
    if (found) setKept({ fields: read(found.entries), version: found.baseVersion, at: found.at });
  }, [isSaved, keptAt, noun, subject, read]);
  return kept;
}
