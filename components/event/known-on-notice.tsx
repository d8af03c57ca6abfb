import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { useWording } from "#language";

/** Reminds the reader that the page answers as of a day gone by. */
export function KnownOnNotice({ slug, knownOn }: { slug: string; knownOn: string | null }) {
  const wording = useWording();
  if (!knownOn) return null;
  return (
    <p className="notice mt-6">
      <Phrase
        text="This is what was known on {knownOn}. {link}"
        knownOn={wording.day(knownOn)}
        link={<Link href={`/events/${slug}`}>{wording.t("See what is known now")}</Link>}
      />
    </p>
  );
}

/** Stands in for an event of which nothing was known on the day. */
export function NotKnownYet({ slug, knownOn }: { slug: string; knownOn: string }) {
  const wording = useWording();
  return (
    <div className="mt-8 grid max-w-prose gap-6">
      <h1>
        <Phrase text="Nothing was known of this event on {knownOn}." knownOn={wording.day(knownOn)} />
      </h1>
      <p className="font-serif text-lead">
        <Phrase
          text="No source that the record holds had spoken of it by then. {link}, or {link2}."
          link={<Link href={`/events/${slug}`}>{wording.t("See what is known now")}</Link>}
          link2={<Link href={`/?knownOn=${knownOn}`}>{wording.t("all that was known on that day")}</Link>}
        />
      </p>
    </div>
  );
}
