import { formatShare } from "#core/quality/figures-file";
import type { Figures, Measurement, SetFigures } from "#core/quality/measure";
import { measures } from "#core/quality/measures";
import type { Reliability, ReliabilityBin } from "#core/quality/reliability";
import { formatErrors } from "./article-errors";

/** What is printed of a measurement. */
export interface Report {
  figures: Figures;
  /** null where only some sets were measured, or too few articles to leave any out */
  crossValidated: Reliability | null;
}

/** The figures of each set and of all, and how reliable the confidence is, for people. */
export function formatReport({ figures, crossValidated }: Report): string {
  return [
    formatSets(figures),
    formatLegend(),
    formatReliability(figures.reliability, "Confidence, and how often such events are right in every field:"),
    ...(crossValidated
      ? [formatReliability(crossValidated, "The same for articles that the confidence was not fitted to:")]
      : []),
  ].join("\n\n");
}

/** Every error of every article. */
export function formatAllErrors(measurements: readonly Measurement[]): string {
  const articles = measurements.map(({ id, score }) => [id, formatErrors(score)] as const);
  const faulty = articles.filter(([, errors]) => errors.length > 0);
  const good = articles.filter(([, errors]) => errors.length === 0).map(([id]) => id);
  const blocks = faulty.map(([id, errors]) => [id, ...errors.map((error) => `  ${error}`)].join("\n"));
  return [...blocks, ...(good.length > 0 ? [`Without error: ${good.join(", ")}`] : [])].join("\n\n");
}

function formatSets({ sets, all }: Figures): string {
  const rows = [...Object.entries(sets), ["all", all] as const].map(([name, figures]) => toRow(name, figures));
  return formatTable([["set", "articles", "events", "found", "extra", ...measures.map(({ short }) => short)], ...rows]);
}

function toRow(name: string, { counts, shares }: SetFigures): string[] {
  const { articles, gold, matched, spurious } = counts;
  return [name, ...[articles, gold, matched, spurious].map(String), ...measures.map(({ key }) => percent(shares[key]))];
}

function formatLegend(): string {
  const lines = measures.map(({ short, meaning }) => `  ${short.padEnd(7)} ${meaning}`);
  return ["In percent:", ...lines].join("\n");
}

function formatReliability({ bins, ninety }: Reliability, heading: string): string {
  const header = ["confidence", "events", "mean", "right"];
  const table = formatTable([header, ...bins.map(toReliabilityRow)]);
  return `${heading}\n${table}\n${formatNinety(ninety)}`;
}

function toReliabilityRow({ from, to, count, meanConfidence, right }: ReliabilityBin): string[] {
  return [`${from.toFixed(1)}–${to.toFixed(1)}`, String(count), meanConfidence.toFixed(2), formatShare(right)];
}

function formatNinety(ninety: ReliabilityBin | null): string {
  if (!ninety) return "No event has a confidence of 0.9 or more.";
  return `Of ${ninety.count} events at 0.9 or more, ${formatShare(ninety.right)} are right in every field.`;
}

function percent(share: number | null): string {
  return share === null ? "–" : (share * 100).toFixed(1);
}

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0));
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
