import type { EventEvidence } from "#core/event";

/** A source whose full text we hold, as lists show it. */
export interface ArticleCard {
  slug: string;
  url: string;
  title: string;
  publisher: string;
  /** the address of the original; null where it is not known */
  source: string | null;
  /** day of publication, `YYYY-MM-DD` */
  date: string;
  /** BCP 47 */
  language: string;
  /** how many events its text supports */
  events: number;
}

/** A quote of an article and the event that it supports. */
export interface ArticleEvidence extends Omit<EventEvidence, "article"> {
  event: string;
}

/** An article whole: its text and every passage of it that supports an event. */
export interface ArticleRecord extends ArticleCard {
  text: string;
  /** of the text's UTF-8, hexadecimal */
  sha256: string;
  evidence: ArticleEvidence[];
}

/** What an article file holds. */
export interface ArticleFile {
  /** day of publication, `YYYY-MM-DD` */
  date: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** BCP 47 */
  language: string;
  /** what follows the header; offsets of quotes count its UTF-16 code units */
  body: string;
}
