import { toLanguageTag } from "./article-language";
import { htmlToText } from "./html-text";
import { readJsonLd } from "./json-ld";
import { parsePublicationDay } from "./publication-day";
import { toWebAddress } from "./web-address";

/** What a page says of its article, each null where it does not. */
export interface PageMetadata {
  /** `YYYY-MM-DD`, in the offset of the stamp that it comes from */
  date: string | null;
  /** a stamp that is there but gives no day, as it stands */
  badDate: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  /** the text of the article, where the page repeats it for machines */
  body: string | null;
}

/** Where a day of publication is looked for, for messages. */
export const dateSources =
  "JSON-LD datePublished, <meta> article:published_time, citation_publication_date and the like, <time>";

const dateNames = [
  ...["article:published_time", "og:article:published_time", "og:published_time", "citation_publication_date"],
  ...["citation_date", "citation_online_date", "datepublished", "parsely-pub-date", "sailthru.date"],
  ...["dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "pubdate", "publishdate"],
  ...["publish-date", "publication_date", "date"],
];
const titleNames = ["og:title", "citation_title", "twitter:title", "dc.title", "dcterms.title"];
const publisherNames = [
  "og:site_name",
  "citation_journal_title",
  "citation_publisher",
  "dc.publisher",
  "application-name",
];
const languageNames = ["citation_language", "content-language", "dc.language", "og:locale"];

/** Reads what a page says of its article, the most exact statement first. */
export function readPageMetadata(document: Document): PageMetadata {
  const metas = readMetas(document);
  const article = readJsonLd(scriptsOf(document));
  const stamps = [article.date, ...named(metas, dateNames), ...timesOf(document)].filter((stamp) => stamp !== null);
  const date = firstOf(stamps, parsePublicationDay);
  return {
    date,
    badDate: date ? null : (stamps[0] ?? null),
    title: tidy(article.title ?? named(metas, titleNames)[0] ?? headingOf(document)),
    publisher: tidy(article.publisher ?? named(metas, publisherNames)[0] ?? null),
    url: addressOf(document, metas) ?? toWebAddress(article.url),
    language: firstOf(
      [document.documentElement.getAttribute("lang") ?? "", article.language ?? "", ...named(metas, languageNames)],
      toLanguageTag,
    ),
    body: article.body,
  };
}

/** The contents of `<meta>`, the first of each name; names are compared without regard to case. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content], [itemprop][content]")) {
    const content = meta.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function named(metas: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.flatMap((name) => metas.get(name) ?? []);
}

/** A title that the page bears, rather than what its window is called, which the name of the site is often part of. */
function headingOf(document: Document): string | null {
  const headings = document.querySelectorAll("h1");
  const heading = document.querySelector("article h1") ?? (headings.length === 1 ? headings[0] : null);
  return (heading ?? document.querySelector("title"))?.textContent ?? null;
}

function scriptsOf(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? "");
}

/** What is marked as the time of publication, then any time of the article, then of its head. */
function timesOf(document: Document): string[] {
  const selectors = ['[itemprop="datePublished"]', "time[pubdate]", "article time", "main time", "header time", "time"];
  for (const selector of selectors) {
    const stamps = [...document.querySelectorAll(selector)].slice(0, 20).flatMap(stampsOf);
    if (stamps.some((stamp) => parsePublicationDay(stamp) !== null)) return stamps;
  }
  return [];
}

function stampsOf(time: Element): string[] {
  const written = [time.getAttribute("datetime"), time.getAttribute("content"), time.textContent];
  return written.flatMap((stamp) => stamp?.trim() || []);
}

function addressOf(document: Document, metas: ReadonlyMap<string, string>): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return toWebAddress(canonical) ?? toWebAddress(metas.get("og:url")) ?? savedFrom(document);
}

/** Browsers that save a page note in a comment before it where it came from. */
function savedFrom(document: Document): string | null {
  for (const node of document.childNodes) {
    const match = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.textContent ?? "") : null;
    if (match) return toWebAddress(match[1]);
  }
  return null;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}

/** Titles come with references and tags in them, even in places that take none. */
function tidy(text: string | null): string | null {
  return text === null ? null : htmlToText(text)?.replaceAll(/\s+/g, " ") || null;
}
