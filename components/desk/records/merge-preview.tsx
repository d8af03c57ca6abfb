import Link from "next/link";
import { WordDiff } from "#components/desk/word-diff";
import type { NamedChange } from "#core/desk/named-change";

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
          <WordDiff before={theirs} after={mine} beforeName="now" afterName="then" />
        </div>
      ))}
    </section>
  );
}
