import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { type RowNoun, rowCount } from "#core/span-words";
import { useWording } from "#language";

/** A filter that could be undone, and how many rows that would show. */
export interface Undo {
  label: string;
  href: string;
  shows: number;
}

/** Says why nothing is shown, and what each filter hides. */
export function EmptyResult({
  undos,
  all,
  path = "/",
  near = [],
  noun = "event",
}: {
  undos: Undo[];
  all: number;
  path?: string;
  /** words that would find something, and where */
  near?: readonly { words: string; href: string }[];
  /** what is not shown */
  noun?: RowNoun;
}) {
  const wording = useWording();
  const [none, noneTogether] = nothing[noun];
  const values = { filters: undos.length, count: wording.number(all) };
  return (
    <div className="notice mt-6">
      <p className="font-semibold">{wording.t(undos.length > 1 ? noneTogether : none, values)}</p>
      <NearWords near={near} />
      <ul className="mt-2 grid gap-1">
        {undos.map(({ label, href, shows }) => (
          <li key={label}>
            <Link href={href}>
              <Phrase text="Remove “{label}”" label={label} />
            </Link>{" "}
            {shows === 0
              ? wording.t("and still none is shown")
              : wording.t("to see {events}", { events: rowCount(noun, shows, wording) })}
          </li>
        ))}
        <li>
          <Phrase text="{link} to see all of them" link={<Link href={path}>{wording.t("Remove everything")}</Link>} />
        </li>
      </ul>
    </div>
  );
}

const nothing: Record<RowNoun, readonly [one: string, together: string]> = {
  event: [
    "No event matches: the filter hides {count}.",
    "No event matches all {filters} filters together; they hide {count}.",
  ],
  person: [
    "Nobody matches: the filter hides {count}.",
    "Nobody matches all {filters} filters together; they hide {count}.",
  ],
  place: [
    "No place matches: the filter hides {count}.",
    "No place matches all {filters} filters together; they hide {count}.",
  ],
  thread: [
    "No thread matches: the filter hides {count}.",
    "No thread matches all {filters} filters together; they hide {count}.",
  ],
  article: [
    "No article matches: the filter hides {count}.",
    "No article matches all {filters} filters together; they hide {count}.",
  ],
  change: [
    "No change matches: the filter hides {count}.",
    "No change matches all {filters} filters together; they hide {count}.",
  ],
};

function NearWords({ near }: { near: readonly { words: string; href: string }[] }) {
  const { t } = useWording();
  if (near.length === 0) return null;
  return (
    <p className="mt-2">
      {t("Did you mean")}{" "}
      {near.map(({ words, href }, place) => (
        <span key={href}>
          {place > 0 && ", "}
          <Link href={href}>{words}</Link>
        </span>
      ))}
      ?
    </p>
  );
}
