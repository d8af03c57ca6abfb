import type { ArticleFileProblem } from "#core/article-file";

/** What became of an extracted event. */
export interface IngestedEvent {
  title: string;
  /**
   * `matched`: its sentences now support a stored event · `suggested`: an editor will decide · `published`: it is an
   * event of its own
   */
  outcome: "matched" | "suggested" | "published";
  /** of the stored event: the one that it is, or the likeliest that it may be; null = there is none like it */
  slug: string | null;
  /** how well it fits that event, 0–1; null = there is none */
  score: number | null;
  reasons: string[];
}

/** What became of an article. */
export interface IngestReport {
  /** as it was named; for an item of a feed with its number, `feed.xml#3` */
  file: string;
  /** `unchanged`: the same text was stored before */
  status: "added" | "unchanged" | "failed";
  /** of the article; null where the file failed */
  slug: string | null;
  events: IngestedEvent[];
  problems: ArticleFileProblem[];
}

/** The report of a file that was not taken. */
export function failed(file: string, problems: ArticleFileProblem[]): IngestReport {
  return { file, status: "failed", slug: null, events: [], problems };
}
