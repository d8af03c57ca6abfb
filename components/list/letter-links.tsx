import Link from "next/link";
import { type ListQuery, listHref } from "#core/list-query";

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ#"];

/** The letters of a list; those under which nothing is to be found are no links. */
export function LetterLinks({ path, query, letters }: { path: string; query: ListQuery; letters: readonly string[] }) {
  return (
    <nav aria-label="Letter" className="letters">
      <Link
        href={listHref(path, query, { letter: null })}
        prefetch={false}
        aria-current={current(query.letter === null)}
      >
        All
      </Link>
      {alphabet.map((letter) =>
        letters.includes(letter) ? (
          <Link
            key={letter}
            href={listHref(path, query, { letter })}
            prefetch={false}
            aria-label={letter === "#" ? "Other" : letter}
            aria-current={current(query.letter === letter)}
          >
            {letter}
          </Link>
        ) : (
          <span key={letter} aria-hidden="true">
            {letter}
          </span>
        ),
      )}
    </nav>
  );
}

function current(isCurrent: boolean): "true" | undefined {
  return isCurrent ? "true" : undefined;
}
