import type { ArticleFile } from "#core/article";
import type { ArticleFileProblem } from "#core/article-file";
import type { ArticleForm } from "./sniff-form";

/** An article of a file, or what is wrong with it. */
export interface ArticlePart {
  /** which item of a feed it is, counted from 1; null where the file is the article, or the problem is of the whole file */
  item: number | null;
  article: ArticleFile | ArticleFileProblem[];
}

/** What a file holds: one article or, where it is a feed, any number of them. */
export interface ArticleReading {
  /** null where the file could not be read so far as to tell */
  form: ArticleForm | null;
  parts: ArticlePart[];
}

/** How a part of a file is called in messages and reports: `feed.xml#3` is the third item of it. */
export function partName(file: string, { item }: Pick<ArticlePart, "item">): string {
  return item === null ? file : `${file}#${item}`;
}
