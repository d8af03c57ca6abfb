import { Link } from "#components/language/link";
import { useWording } from "#language";

/** Plain links through a long list: the first, the last, those around the current one. Nothing where one page holds all. */
export function ListPages({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  const { t } = useWording();
  if (pages < 2) return null;
  return (
    <nav aria-label={t("Pages of the list")} className="pages">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} rel="prev">
          {t("Previous")}
        </Link>
      )}
      {pagesAround(page, pages).map((number, index, shown) => (
        <span key={number}>
          {index > 0 && number - (shown[index - 1] ?? 0) > 1 && "… "}
          <Link
            href={hrefOf(number)}
            aria-label={t("Page {number}", { number: number })}
            aria-current={number === page ? "page" : undefined}
          >
            {number}
          </Link>
        </span>
      ))}
      {page < pages && (
        <Link href={hrefOf(page + 1)} rel="next">
          {t("Next")}
        </Link>
      )}
    </nav>
  );
}

/** The first, the last, the current page and its neighbors, in order and each once. */
export function pagesAround(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(wanted)].sort((a, b) => a - b);
}
