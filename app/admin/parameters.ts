/** What an address of the desk asks for. */
export type DeskParameters = Record<string, string | string[] | undefined>;

/** The one value of a parameter, the first of several; empty = not given. */
export function one(parameters: DeskParameters, name: string): string {
  const value = parameters[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The page that is asked for, counted from 1; what is no number of a page is the first. */
export function pageOf(parameters: DeskParameters): number {
  const page = Number(one(parameters, "page"));
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1;
}

/** The address of the same page with these parameters; those that say nothing are left out. */
export function hrefOf(parameters: Record<string, string | number>): string {
  const said = Object.entries(parameters).filter(([, value]) => value !== "");
  return `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
}
