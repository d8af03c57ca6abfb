import Link from "next/link";
import { LineList } from "#components/desk/records/line-list";
import { WordDiff } from "#components/desk/word-diff";
import type { NamedChange } from "#core/desk/named-change";
import { compareLines } from "#core/desk/records/line-changes";

/** Parts of one line for each thing, and those of them that are spellings of a name. */
const spelled = new Set(["aliases", "short", "ambiguous"]);
const lists = new Set([...spelled, "offices", "sources"]);

interface Props {
  /** the name of the record that stays */
  into: string;
  gone: { id: string; name: string; slug: string };
  /** what the record that stays would say, part by part */
  changes: NamedChange[];
  /** how many events name the other one */
  events: number;
  path: string;
}

/** What would become of two records if one were merged into the other. */
export function MergePreview({ into, gone, changes, events, path }: Props) {
  return (
    <section aria-labelledby="preview" className="grid gap-4">
      <h2 id="preview">What would become of them</h2>
      <ul className="alike">
        <li>
          {events === 0
            ? "No event names "
            : `${events.toLocaleString("en")} ${events === 1 ? "event names" : "events name"} ${into} instead of `}
          <Link href={`${path}/${gone.id}`} prefetch={false} target="_blank">
            {gone.name}
          </Link>
          . Where both took part, {into} stands once.
        </li>
        <li>
          The address of {gone.name} leads to {into}. Its revisions stay, and the merge can be undone.
        </li>
      </ul>
      {changes.length === 0 && (
        <p className="notice">
          {into} says all that {gone.name} says already.
        </p>
      )}
      {changes.map(({ part, name, mine, theirs }) => (
        <div key={part} className="part-diff">
          <h3 className="desk-legend">{name}</h3>
          {lists.has(part) ? (
            <LineList name={name} changes={compareLines(theirs, mine, spelled.has(part))} />
          ) : (
            <WordDiff before={theirs} after={mine} beforeName="now" afterName="then" />
          )}
        </div>
      ))}
    </section>
  );
}
