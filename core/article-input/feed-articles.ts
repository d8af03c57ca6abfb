import type { ArticleFile } from "#core/article";
import type { ArticleFileProblem } from "#core/article-file";
import { guessLanguage, toLanguageTag } from "./article-language";
import type { ArticlePart } from "./article-reading";
import { type FeedElement, type FeedPart, readFeed } from "./feed-reader";
import { htmlToText, tidyText } from "./html-text";
import { parsePublicationDay } from "./publication-day";
import { toWebAddress } from "./web-address";

const dateNames = [
  "pubDate",
  "published",
  "dc:date",
  "dcterms:created",
  "issued",
  "updated",
  "modified",
  "dcterms:modified",
];
const bodyNames = ["content:encoded", "content", "xhtml:body", "description", "summary"];

/** Reads the items of a feed (RSS 2.0, RSS 1.0, Atom), each an article or what is wrong with it. */
export function parseFeedArticles(xml: string): ArticlePart[] {
  const { head, items, fault } = readFeed(xml);
  const parts: ArticlePart[] = items.map((item, index) => ({
    item: index + 1,
    article: parseItem(item, head, index + 1),
  }));
  if (fault)
    parts.push(
      ofFile(
        fault.line,
        `The feed cannot be read${parts.length > 0 ? " to its end" : ""}: ${fault.message}.`,
        "Save it again, whole.",
      ),
    );
  else if (parts.length === 0) parts.push(ofFile(1, "The feed has no items.", "Give a feed with <item> or <entry>."));
  return parts;
}

function parseItem(item: FeedPart, head: FeedPart, number: number): ArticleFile | ArticleFileProblem[] {
  const title = readTitle(item) ?? null;
  const name = title ? `Item ${number} (“${title.slice(0, 60)}”)` : `Item ${number}`;
  const problem = (words: string, remedy: string, line = item.line) => [{ line, problem: `${name} ${words}`, remedy }];
  if (item.fault)
    return problem(`cannot be read: ${item.fault.message}.`, "Mend it there, or save the feed again.", item.fault.line);
  const stamps = dateNames.flatMap((date) => contentsOf(item, date));
  const date = stamps.map(parsePublicationDay).find((day) => day !== null);
  if (!date)
    return problem(stamps[0] ? `has a date that is no day: "${stamps[0].slice(0, 60)}".` : noDate, remedyForItem);
  const body = readBody(item);
  if (body === null) return problem("has elements that are nested too deeply.", remedyForItem);
  if (body === "") return problem(`has no text: none of ${bodyNames.join(", ")} holds any.`, remedyForItem);
  return {
    date,
    title,
    publisher: readPublisher(item, head),
    url: readLink(item, head),
    language: readLanguage(item, head) ?? guessLanguage(body),
    body,
  };
}

const noDate = `has no day of publication: none of ${dateNames.join(", ")} is there.`;
const remedyForItem = "Add it to the item, or give the article as a file of its own that begins with the header.";

/** The fullest text first; what is empty does not count. Null where it is nested too deeply. */
function readBody(item: FeedPart): string | null {
  for (const name of bodyNames)
    for (const element of elementsOf(item, name)) {
      const text = toText(element);
      if (text !== "") return text;
    }
  return "";
}

/** RSS does not say whether a text is HTML, and Atom often says it wrongly: it is where it has a tag or a reference. */
function toText({ content, hasTags }: FeedElement): string | null {
  return hasTags || /<[a-z/!]|&#?\w+;/i.test(content) ? htmlToText(content) : tidyText(content);
}

function readTitle(part: FeedPart): string | null {
  const [title] = elementsOf(part, "title");
  return (title && toText(title)?.replaceAll(/\s+/g, " ")) || null;
}

/** An item that was taken over from elsewhere names its own publisher. */
function readPublisher(item: FeedPart, head: FeedPart): string | null {
  const source = item.elements.find(({ name, isOfSource }) => (isOfSource ? name === "title" : name === "source"));
  const named = source ?? elementsOf(item, "dc:publisher")[0];
  return (named && toText(named)?.replaceAll(/\s+/g, " ")) || readTitle(head);
}

function readLink(item: FeedPart, head: FeedPart): string | null {
  const base = toWebAddress(item.base) ?? toWebAddress(head.base) ?? linksOf(head, null)[0] ?? null;
  const [link] = linksOf(item, base);
  if (link) return link;
  const guid = elementsOf(item, "guid").find(({ attributes }) => attributes.isPermaLink !== "false");
  return toWebAddress(guid?.content) ?? toWebAddress(contentsOf(item, "id")[0]);
}

/** RSS writes an address within the element, Atom as an attribute, and what else than the page it leads to as `rel`. */
function linksOf(part: FeedPart, base: string | null): string[] {
  return elementsOf(part, "link").flatMap(({ attributes: { rel = "alternate", href }, content }) => {
    const address = rel === "alternate" ? toWebAddress(href ?? content, base) : null;
    return address ?? [];
  });
}

function readLanguage(item: FeedPart, head: FeedPart): string | null {
  const written = [...contentsOf(item, "dc:language"), item.language, ...contentsOf(head, "language")];
  for (const text of [...written, ...contentsOf(head, "dc:language"), head.language]) {
    const tag = text ? toLanguageTag(text) : null;
    if (tag) return tag;
  }
  return null;
}

function elementsOf(part: FeedPart, name: string): FeedElement[] {
  return part.elements.filter((element) => element.name === name && !element.isOfSource);
}

function contentsOf(part: FeedPart, name: string): string[] {
  return elementsOf(part, name).flatMap(({ content }) => content.trim() || []);
}

function ofFile(line: number, problem: string, remedy: string): ArticlePart {
  return { item: null, article: [{ line, problem, remedy }] };
}
