/** Only pages of the desk: an address from elsewhere would send editors wherever its author likes. */
export function pageAfter(next: string): string {
  return /^\/admin(?:[/?][\w\-./?=&%]*)?$/.test(next) ? next : "/admin";
}
