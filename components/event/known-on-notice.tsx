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
