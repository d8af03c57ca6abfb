import type { ReportDraft, UnfinishedContent } from "#core/event-draft";
import { type ContentRow, toContent, toReport } from "../event-content";

/**
 * What an event brings into a merge. Reports that only articles made are no part of a record that people wrote; of an event
 * that goes they would be lost, so they come along as reports.
 */
export function toJoinable(row: ContentRow): UnfinishedContent {
  const content = toContent(row);
  const told = row.claims.filter(({ report, origin }) => report !== null && origin === "extractor");
  const numbers = [...new Set(told.map(({ report }) => report))];
  const reports = numbers.flatMap((number) => toReport(told.filter(({ report }) => report === number)).map(withWords));
  const said = new Set(content.history.map(keyOf));
  return { ...content, history: [...content.history, ...reports.filter((report) => !said.has(keyOf(report)))] };
}

function withWords(report: ReportDraft): ReportDraft {
  return report.note ? report : { ...report, note: `Reported by ${report.source.publisher}.` };
}

function keyOf({ knownOn, status, date }: ReportDraft): string {
  return `${knownOn} ${status} ${date}`;
}
