import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import type { DatasetVersion } from "#core/citation/dataset-version";
import { useWording } from "#language";

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
  const wording = useWording();
  const day = version.day ? ` ${wording.t("of {day}", { day: wording.day(version.day) })}` : "";
  return (
    <p className="notice mt-6">
      <Phrase
        text="This is what was published in version {number}{day}. {value} {value2}"
        number={version.number}
        day={day}
        value={words[standing] && wording.t(words[standing])}
        value2={nowHref && <Link href={nowHref}>{wording.t("See it as it is now")}</Link>}
      />
    </p>
  );
}

const words = {
  same: "The record has not been changed since.",
  changed: "The record has been changed since.",
  withdrawn: "The record has been withdrawn since.",
  list: "",
};
