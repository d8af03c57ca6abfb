import Link from "next/link";

/** The way to the pages before and after. */
export function ListPages({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="desk-buttons">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false} rel="prev">
          Before
        </Link>
      )}
      <span className="text-small text-soft">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next">
          After
        </Link>
      )}
    </nav>
  );
}
