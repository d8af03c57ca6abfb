import Link from "next/link";
import type { DatasetVersion } from "#core/citation/dataset-version";
import { formatDay } from "#core/dates/format-date";

/** Tells the reader of a cited version that this is how the record was published then, and what became of it. */
export function VersionNotice({
  version,
  nowHref,
  standing,
}: {
  version: DatasetVersion;
  /** where it is as it is now; null = it was withdrawn */
  nowHref: string | null;
  standing: "same" | "changed" | "withdrawn" | "list";
}) {
  const day = version.day ? ` of ${formatDay(version.day)}` : "";
  return (
    <p className="notice mt-6">
      This is what was published in version {version.number}
      {day}. {words[standing]} {nowHref && <Link href={nowHref}>See it as it is now</Link>}
    </p>
  );
}

const words = {
  same: "The record has not been changed since.",
  changed: "The record has been changed since.",
  withdrawn: "The record has been withdrawn since.",
  list: "",
};
