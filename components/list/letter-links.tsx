import { Link } from "#components/language/link";
import { type ListQuery, listHref } from "#core/list-query";
import { useWording } from "#language";

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ#"];

/** The letters of a list; those under which nothing is to be found are no links. */
export function LetterLinks({ path, query, letters }: { path: string; query: ListQuery; letters: readonly string[] }) {
  const { t } = useWording();
  return (
    <nav aria-label={t("First letter")} className="letters">
      <Link href={listHref(path, query, { letter: null })} aria-current={current(query.letter === null)}>
        {t("All")}
      </Link>
      {alphabet.map((letter) =>
        letters.includes(letter) ? (
          <Link
            key={letter}
            href={listHref(path, query, { letter })}
            aria-label={letter === "#" ? t("Other") : letter}
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
