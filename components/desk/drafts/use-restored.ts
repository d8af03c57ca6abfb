import { useEffect, useState } from "react";
import { type DraftOf, forgetHere, readKept } from "./kept-drafts";

interface Standing<F> {
  /** when the desk kept what it shows, in milliseconds; null = it shows the record */
  keptAt: number | null;
  /** set where the form was just saved: what this browser kept is done with */
  isSaved: boolean;
  /** the key of the form that was saved last: whoever left before the answer came finds it saved, and not typed */
  savedKey: string | null;
  /** the fields that entries of the form make; the same function each time */
  read: (entries: [string, string][]) => F;
}

/** What this browser kept of a form and did not save, if it is newer than what the desk kept. */
export function useRestored<F>({ noun, subject }: DraftOf, { keptAt, isSaved, savedKey, read }: Standing<F>) {
  const [kept, setKept] = useState<{ fields: F; version: number | null; at: number } | null>(null);
  useEffect(() => {
    if (isSaved) {
      forgetHere({ noun, subject: "new" });
      forgetHere({ noun, subject });
      return;
    }
    const found = readKept({ noun, subject }, keptAt ?? 0);
    const isDone =
      savedKey !== null && found?.entries.some(([name, value]) => name === "formKey" && value === savedKey);
    if (isDone) forgetHere({ noun, subject });
    else if (found) setKept({ fields: read(found.entries), version: found.baseVersion, at: found.at });
  }, [isSaved, savedKey, keptAt, noun, subject, read]);
  return kept;
}
