import type { IngestedEvent, IngestReport } from "#data/ingest-report";

/** How many files came to what. */
export interface Tally {
  added: number;
  unchanged: number;
  failed: number;
}

/** What became of one file, for people: a line for the file and one for each of its events or problems. */
export function formatReport({ file, status, slug, events, problems }: IngestReport): string {
  const lines = events.map(formatEvent);
  for (const { line, problem, remedy } of problems) lines.push(`  line ${line}: ${problem} ${remedy}`);
  return [`${status.padEnd(9)} ${file}${slug ? ` → ${slug}` : ""}`, ...lines].join("\n");
}

/** The last line. */
export function formatTally({ added, unchanged, failed }: Tally, isRehearsal: boolean): string {
  const counts = `${added} added, ${unchanged} unchanged, ${failed} failed`;
  return isRehearsal ? `${counts}. This was a rehearsal: nothing was written.` : `${counts}.`;
}

function formatEvent({ title, outcome, slug, score }: IngestedEvent): string {
  const likeness = score === null ? "" : ` (${Math.round(score * 100)} % alike)`;
  const relation = outcome === "suggested" ? "perhaps" : "as";
  return `  ${outcome.padEnd(9)} ${title}${slug ? `, ${relation} ${slug}${likeness}` : ""}`;
}
