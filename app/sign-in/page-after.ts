/** Characters of an address that sign-in carries along: escaped once more it stands in a header, which servers in front bound. */
const longest = 1_000;

/** Only pages of the desk: an address from elsewhere would send editors wherever its author likes. */
export function pageAfter(next: string): string {
  return next.length <= longest && /^\/admin(?:[/?][\w\-./?=&%]*)?$/.test(next) ? next : "/admin";
}
