import Link from "next/link";
import { formatInstant } from "#core/desk/format-instant";

interface Group {
  id: string;
  by: string;
  at: Date;
  counts: Record<string, number>;
}

/** What was accepted together of an article, with the way to take it back. */
export function GroupLinks({ groups }: { groups: Group[] }) {
  return groups.map(({ id, by, at, counts }) => (
    <p key={id} className="text-small">
      {(counts.accepted ?? 0) + (counts.attached ?? 0)} accepted together by {by}, {formatInstant(at)} UTC:{" "}
      <Link href={`/admin/groups/${id}`} prefetch={false}>
        look, or take back
      </Link>
    </p>
  ));
}
