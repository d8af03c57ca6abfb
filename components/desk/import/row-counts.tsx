import Link from "next/link";
import { kindWords, type RowKind, rowKinds } from "#core/import/import-row";

interface Props {
  counts: Record<RowKind, number> & { all: number };
  shown: RowKind | null;
  hrefOf: (kind: RowKind | null) => string;
}

/** How many rows would do what; each number leads to its rows. */
export function RowCounts({ counts, shown, hrefOf }: Props) {
  const kinds: (RowKind | null)[] = [null, ...rowKinds];
  return (
    <ul className="desk-counts" aria-label="Rows by what they would do">
      {kinds.map((kind) => (
        <li key={kind ?? "all"}>
          <Link
            href={hrefOf(kind)}
            prefetch={false}
            scroll={false}
            className="quiet-link"
            aria-current={kind === shown ? "true" : undefined}
          >
            <strong>{counts[kind ?? "all"].toLocaleString("en")}</strong> {kind ? kindWords[kind] : "rows"}
          </Link>
        </li>
      ))}
    </ul>
  );
}
