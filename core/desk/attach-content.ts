import type { QuoteDraft, ReportDraft, UnfinishedContent } from "#core/event-draft";

/** What an article adds to a known event. */
export interface Attachment {
  quotes: readonly QuoteDraft[];
  /** a step in the event's history; null = the article brings no news of it */
  report: ReportDraft | null;
  /** whether the record itself shall say what the report says */
  changesRecord: boolean;
}

/** An event with the passages of an article, and with what the article reports of it in its history. */
export function attachContent(
  content: UnfinishedContent,
  { quotes, report, changesRecord }: Attachment,
): UnfinishedContent {
  const isOfRecord = report !== null && changesRecord && report.status !== "denied";
  return {
    ...content,
    quotes: joinQuotes(content.quotes, quotes),
    history: report ? insertReport(content.history, report) : content.history,
    ...(isOfRecord ? { status: report.status as UnfinishedContent["status"], date: report.date ?? content.date } : {}),
  };
}

/** One passage is one quote, whatever it supports. */
export function joinQuotes(before: readonly QuoteDraft[], added: readonly QuoteDraft[]): QuoteDraft[] {
  const joined = new Map(before.map((quote) => [keyOf(quote), quote]));
  for (const quote of added) {
    const known = joined.get(keyOf(quote));
    const supports = [...new Set([...(known?.supports ?? []), ...quote.supports])].sort();
    joined.set(keyOf(quote), { ...(known ?? quote), supports });
  }
  return [...joined.values()];
}

function keyOf({ article, start, end }: QuoteDraft): string {
  return `${article} ${start} ${end}`;
}

/** In the order in which reports became known; the same report is not told twice. */
function insertReport(history: readonly ReportDraft[], report: ReportDraft): ReportDraft[] {
  const isSame = (other: ReportDraft) =>
    other.knownOn === report.knownOn && other.status === report.status && other.date === report.date;
  if (history.some(isSame)) return [...history];
  const at = history.findIndex(({ knownOn }) => knownOn > report.knownOn);
  return at < 0 ? [...history, report] : [...history.slice(0, at), report, ...history.slice(at)];
}

/** Whether an article tells something new of an event: another status, or another day. */
export function isNewsOf(
  record: Pick<UnfinishedContent, "status" | "date">,
  told: { status: string; date: string | null },
): boolean {
  return told.status !== record.status || (told.date !== null && told.date !== record.date && told.status !== "held");
}
