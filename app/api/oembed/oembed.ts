import { type FrameSize, frameSize, toFrame } from "#core/embed";
import { isSlug } from "#core/slug";
import { type Filter, filterHref, parseFilter, type QueryParameters, viewFields } from "#core/timeline/filter";

/** What oEmbed 1.0 (oembed.com) calls a rich answer. */
export interface OEmbed {
  version: "1.0";
  type: "rich";
  provider_name: string;
  provider_url: string;
  title: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/** What an address of ours shows: a view, or an event within one. */
export interface Shown {
  filter: Filter;
  /** kept, where the view is frozen */
  frozen: string | null;
}

/** Reads an address of a view, of a frame or of an event; null where it is none of ours or shows no timeline. */
export function shownAt(address: string, sites: readonly string[]): Shown | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !sites.includes(url.origin)) return null;
  const { filter } = parseFilter(parametersOf(url), ["page", "frozen", ...viewFields]);
  const [, noun, slug = "", ...rest] = url.pathname.split("/");
  if (url.pathname === "/") return { filter, frozen: null };
  if (url.pathname === "/embed") return { filter, frozen: url.searchParams.get("frozen") };
  if (noun === "events" && isSlug(slug) && rest.length === 0)
    return { filter: { ...filter, event: slug }, frozen: null };
  return null;
}

/** The frame for what an address shows, no larger than asked for. */
export function toOEmbed(shown: Shown, title: string, site: string, most: Partial<FrameSize>): OEmbed {
  const width = Math.min(frameSize.width, most.width ?? frameSize.width);
  const height = Math.min(frameSize.height, most.height ?? frameSize.height);
  const address = filterHref("/embed", shown.filter);
  const kept = shown.frozen
    ? `${address}${address.includes("?") ? "&" : "?"}frozen=${encodeURIComponent(shown.frozen)}`
    : address;
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Panmunjom",
    provider_url: site,
    title,
    cache_age: 86_400,
    html: toFrame(`${site}${kept}`, title, { width, height }),
    width,
    height,
  };
}

function parametersOf({ searchParams }: URL): QueryParameters {
  return Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]));
}
