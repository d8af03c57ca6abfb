import Link from "next/link";
import { stateWords } from "#components/desk/desk-event-rows";
import { formatDate } from "#core/dates/format-date";

interface Side {
  id: string;
  slug: string;
  title: string;
  date: string;
  state: keyof typeof stateWords;
}

interface Props {
  kept: Side;
  gone: Side;
  /** what hangs on the event that goes */
  counts: { comments: number; notes: number; suggestions: number; relations: number };
}

/** Which of two events stays and which goes, and what goes along; the two can change places. */
export function MergeSides({ kept, gone, counts }: Props) {
  const { comments, notes, suggestions, relations } = counts;
  const along = [
    [comments, "comment of editors", "comments of editors"],
    [notes, "note of readers", "notes of readers"],
    [suggestions, "suggestion that was decided for it", "suggestions that were decided for it"],
    [relations, "event that names it as related", "events that name it as related"],
  ] as const;
  const said = along.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${count === 1 ? one : many}`] : []));
  return (
    <div className="grid gap-4">
      <div className="merge-sides">
        <Side label="Stays" side={kept} />
        <Side label="Goes: its address leads to the other" side={gone} />
      </div>
      {said.length > 0 && <p className="text-small">Along goes: {said.join(", ")}.</p>}
      <p>
        <Link href={`/admin/events/${gone.id}/merge?with=${kept.slug}`} prefetch={false}>
          The other way round
        </Link>
      </p>
    </div>
  );
}

function Side({ label, side: { id, slug, title, date, state } }: { label: string; side: Side }) {
  return (
    <div>
      <p className="label">{label}</p>
      <p>
        <Link href={`/admin/events/${id}`} prefetch={false}>
          {title}
        </Link>
        <br />
        <span className="text-small text-soft">
          {formatDate(date)} · {stateWords[state]} · {slug}
        </span>
      </p>
    </div>
  );
}
