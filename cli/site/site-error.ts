/** Why the site cannot be served, in words for the person who started it. */
export class SiteError extends Error {
  override readonly name = "SiteError";
}
