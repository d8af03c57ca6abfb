import type { FilterProblem } from "#core/timeline/filter";

/** The page of a long list that an address asks for, 1 where it does not; what is no number is named among the problems. */
export function readPage(value: string | string[] | undefined, problems: FilterProblem[], field = "page"): number {
  if (value === undefined) return 1;
  const page = Number(value);
  if (Number.isInteger(page) && page >= 1 && page < 100_000) return page;
  problems.push({ field, value: String(value).slice(0, 200), message: "Write a whole number from 1 on." });
  return 1;
}

/** An address with the number of a page. */
export function withPage(href: string, page: number): string {
  return page === 1 ? href : `${href}${href.includes("?") ? "&" : "?"}page=${page}`;
}
