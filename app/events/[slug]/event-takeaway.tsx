import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { CitePanel, citationFiles } from "#components/takeaway/cite-panel";
import { VersionNotice } from "#components/takeaway/version-notice";
import { citeEvent } from "#core/citation/csl-item";
import type { DatasetVersion } from "#core/citation/dataset-version";
import { toBibliographyEntry } from "#core/citation/format-citation";
import type { EventRecord } from "#core/event";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";
import { useWording } from "#language";
import { today } from "../../export/export-context";
import { readEvent } from "./event";

/** How to cite an event at the version that is shown, and what else can be taken away of it. */
export async function EventTakeaway({ event, version }: { event: EventRecord; version: DatasetVersion | null }) {
  const { t } = await getWording();
  const shown = version ?? (await currentVersion(await database()));
  const item = citeEvent(event, { site: siteUrl(), version: shown, readOn: today() });
  const query = version ? `?asOfVersion=${version.number}` : "";
  return (
    <CitePanel
      title={t("Cite this event, or take it away")}
      citations={[
        { style: "Chicago", words: toBibliographyEntry(item, "chicago") },
        { style: "APA", words: toBibliographyEntry(item, "apa") },
      ]}
      files={citationFiles(`/events/${event.slug}`, query)}
      others={[
        { label: "JSON", href: `/api/v1/events/${event.slug}${query}`, words: "as the API gives it", isSaved: false },
        { label: "API", href: "/api", words: "how programs read it", isSaved: false },
      ]}
    />
  );
}

/** Says that a cited version is shown, and what became of the event since. */
export async function EventVersionNotice({ event, version }: { event: EventRecord; version: DatasetVersion }) {
  const now = await readEvent(event.slug, null);
  const standing = !now || "movedTo" in now ? "withdrawn" : now.version === event.version ? "same" : "changed";
  const nowHref = standing === "withdrawn" ? null : `/events/${event.slug}`;
  return <VersionNotice version={version} nowHref={nowHref} standing={standing} />;
}

/** Stands in for an event that was not published in the version that the address names. */
export function NotPublishedThen({ slug, version }: { slug: string; version: DatasetVersion }) {
  const wording = useWording();
  return (
    <div className="mt-8 grid max-w-prose gap-6">
      <h1>
        <Phrase text="This event was not published in version {number}." number={version.number} />
      </h1>
      <p className="font-serif text-lead">
        <Phrase
          text="{value}{link}, or {link2}."
          value={version.day && `${wording.t("That version is of {day}.", { day: wording.day(version.day) })} `}
          link={<Link href={`/events/${slug}`}>{wording.t("See the event as it is now")}</Link>}
          link2={<Link href={`/v/${version.number}`}>{wording.t("all that was published then")}</Link>}
        />
      </p>
    </div>
  );
}
