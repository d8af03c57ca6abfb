import Link from "next/link";
import { formatDay } from "#core/dates/format-date";

/** Reminds the reader that the page answers as of a day gone by. */
export function KnownOnNotice({ slug, knownOn }: { slug: string; knownOn: string | null }) {
  if (!knownOn) return null;
  return (
    <p className="notice mt-6">
      This is what was known on {formatDay(knownOn)}. <Link href={`/events/${slug}`}>See what is known now</Link>
    </p>
  );
}

/** Stands in for an event of which nothing was known on the day. */
export function NotKnownYet({ slug, knownOn }: { slug: string; knownOn: string }) {
  return (
    <div className="mt-8 grid max-w-prose gap-6">
      <h1>Nothing was known of this event on {formatDay(knownOn)}.</h1>
      <p className="font-serif text-lead">
        No source that the record holds had spoken of it by then.{" "}
        <Link href={`/events/${slug}`}>See what is known now</Link>, or{" "}
        <Link href={`/?knownOn=${knownOn}`}>all that was known on that day</Link>.
      </p>
    </div>
  );
}
