import type { ArticleFile } from "#core/article";
import { type ArticlePart, partName } from "#core/article-input/article-reading";
import { decodeText } from "#core/article-input/decode-text";
import { readArticles } from "#core/article-input/read-articles";
import { isDay } from "#core/dates/calendar";
import type { Problem } from "#core/desk/event-problems";
import { findDay } from "#core/desk/find-day";

/** What an editor hands in: a text or a file, and what they say of it. */
export interface HandedArticle {
  text: string;
  file: { name: string; bytes: Uint8Array } | null;
  /** said of the article; empty = as the text says */
  date: string;
  title: string;
  publisher: string;
  url: string;
  language: string;
}

export interface ReadHanded {
  articles: ArticleFile[];
  problems: Problem[];
  /** a day that the text names, for the editor to look at, where nobody said when it was published */
  proposedDay?: string;
}

/** Reads what was handed in, in whichever form. What an editor says of it counts before what the text says of itself. */
export async function readHanded(handed: HandedArticle): Promise<ReadHanded> {
  const { file, text, date } = handed;
  if (file && text.trim() !== "") return wrong("text", "Give either a text or a file, not both: empty one of them.");
  if (!file && text.trim() === "") return wrong("text", "Paste the article’s text, or choose its file.");
  if (date && !isDay(date)) return wrong("date", `“${date}” is no day of the calendar. Write it as 2018-09-27.`);
  const given = file ?? { name: "The text", bytes: new TextEncoder().encode(text.replaceAll("\r\n", "\n")) };
  const { parts } = await readArticles(given);
  if (!needsHeader(parts)) return toRead(given.name, parts, handed);
  const plain = await decodeText(given.bytes);
  if (typeof plain !== "string") return toRead(given.name, parts, handed);
  if (!date) return withoutDay(plain);
  const headed = await readArticles({ name: given.name, bytes: new TextEncoder().encode(`date ${date}\n\n${plain}`) });
  return toRead(given.name, headed.parts, handed);
}

/** A text that is fine but for its day. */
function needsHeader(parts: readonly ArticlePart[]): boolean {
  const [only, other] = parts;
  if (!only || other || !Array.isArray(only.article)) return false;
  return only.article.every(({ problem }) => /no date|no day of publication/i.test(problem));
}

function withoutDay(text: string): ReadHanded {
  const day = findDay(text);
  if (!day) return wrong("date", "Say when the article was published: its “yesterday” hangs on it.");
  const message = `The text names ${day}. It stands in the field now: send again if the article was published then.`;
  return { articles: [], problems: [{ field: "date", message }], proposedDay: day };
}

function toRead(name: string, parts: readonly ArticlePart[], handed: HandedArticle): ReadHanded {
  const field = handed.file ? "file" : "text";
  const problems = parts.flatMap((part) =>
    Array.isArray(part.article)
      ? part.article.map(({ line, problem, remedy }) => ({
          field,
          message: `${partName(name, part)}, line ${line}: ${problem} ${remedy}`,
        }))
      : [],
  );
  const articles = parts.flatMap(({ article }) => (Array.isArray(article) ? [] : withSayings(article, handed)));
  if (handed.url && !/^https?:\/\/[^\s/]+/.test(handed.url))
    problems.push({ field: "url", message: "Write the whole address, with https://, or leave it empty." });
  if (articles.length > 1 && handed.url)
    problems.push({ field: "url", message: "A file of several articles has no one address: leave this empty." });
  return { articles, problems };
}

function withSayings(article: ArticleFile, { title, publisher, url, language, date }: HandedArticle): ArticleFile {
  return {
    ...article,
    date: date || article.date,
    title: title || article.title,
    publisher: publisher || article.publisher,
    url: url || article.url,
    language: language || article.language,
  };
}

function wrong(field: string, message: string): ReadHanded {
  return { articles: [], problems: [{ field, message }] };
}
