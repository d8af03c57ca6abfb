import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import type { PublishedRevision } from "#core/provenance/provenance";
import { useWording } from "#language";

/** The published revisions of an event, oldest first. */
export function Revisions({ slug, revisions }: { slug: string; revisions: PublishedRevision[] }) {
  const wording = useWording();
  return (
    <section aria-labelledby="revisions" className="mt-10">
      <h2 id="revisions">{wording.t("Revisions")}</h2>
      <ol className="history">
        {revisions.map(({ number, at, by, reason, version, isWithdrawn }) => (
          <li key={number} id={`revision-${number}`} className="report">
            <p className="text-small text-soft">
              <Phrase
                text="{slice} · {by} · revision {number}, dataset version {link}"
                slice={wording.day(at.slice(0, 10))}
                by={<span lang={wording.recordLang}>{by}</span>}
                number={number}
                link={<Link href={`/events/${slug}?asOfVersion=${version}`}>{version}</Link>}
              />
            </p>
            <p>
              {isWithdrawn && wording.t("Withdrawn: ")}
              <span lang={wording.recordLang}>{reason}</span>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Link href={`/changes?record=${slug}`}>{wording.t("What each of them changed")}</Link>
      </p>
    </section>
  );
}
