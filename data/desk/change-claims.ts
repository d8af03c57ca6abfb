import type { QuoteDraft, UnfinishedContent } from "#core/event-draft";
import { toDate } from "#data/day";
import { type Origin, Prisma } from "#prisma/client";
import { newId } from "../new-id";
import type { Batch } from "../write-batch";
import { type CitedSource, toCitations, toReportClaims } from "../write-claims";
import type { LifeClaim } from "../write-states";
import { type ClaimRow, type ContentRow, isCitation, isRecordedReport, toContent } from "./event-content";
import type { QuotedArticle } from "./quoted-articles";

type NewClaim = Prisma.ClaimCreateManyInput;

/** What an event's claims shall say. */
export interface WantedClaims {
  content: UnfinishedContent;
  sources: readonly CitedSource[];
  quoted: ReadonlyMap<string, QuotedArticle>;
}

/**
 * Adds the claims that are new, retires those that are gone, and leaves the others as they are.
 * @returns all claims of the event afterwards
 */
export async function changeClaims(
  tx: Prisma.TransactionClient,
  batch: Batch,
  row: ContentRow,
  wanted: WantedClaims,
): Promise<LifeClaim[]> {
  const { added, gone } = compareClaims(batch, row, wanted);
  await retireClaims(
    tx,
    gone.map(({ id }) => id),
  );
  batch.rows.claim.push(...added);
  return [...row.claims.filter((claim) => !gone.includes(claim)), ...added];
}

/** Moves claims to where only older versions of the dataset look for them. */
export async function retireClaims(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const columns = Prisma.raw(claimColumns.map((column) => `"${column}"`).join(", "));
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM "Claim" WHERE "id" = ANY(${[...ids]}::uuid[]) RETURNING ${columns})
    INSERT INTO "RetiredClaim" (${columns}) SELECT ${columns} FROM gone`;
}

/** What a retired claim keeps: all that versions are told from. */
const claimColumns = [
  ...["id", "eventId", "sourceId", "articleId", "field", "value", "status", "knownOn", "knownOnDay", "note", "report"],
  ...["exact", "prefix", "suffix", "start", "end", "origin", "confidence", "createdAt", "datasetVersion"],
];

/** All claims of an event that is new. */
export function newClaims(batch: Batch, eventId: string, wanted: WantedClaims): NewClaim[] {
  const claims = [...stateClaims(eventId, wanted, batch.author.origin).values()];
  const reports = toReportClaims(batch, eventId, wanted.content.history, () => "press");
  return [...claims.filter((claim) => !isImplied(claim, wanted)), ...reports];
}

function compareClaims(batch: Batch, row: ContentRow, asked: WantedClaims) {
  const wanted = stateClaims(row.id, asked, "editor");
  const stored = row.claims.filter((claim) => !isRecordedReport(claim));
  const keys = new Set(stored.map(keyOf));
  const isWanted = (claim: ClaimRow) => wanted.has(keyOf(claim));
  const added = [...wanted].filter(([key]) => !keys.has(key)).map(([, claim]) => claim);
  const gone = stored.filter((claim) => (isCitation(claim) || claim.exact !== null) && !isWanted(claim));
  const history = compareHistory(batch, row, asked.content);
  return {
    added: [...added.filter((claim) => !isImplied(claim, asked)), ...history.added],
    gone: [...gone, ...history.gone],
  };
}

/** What sources are cited for, and what articles say in their words: each statement once, by its key. */
function stateClaims(
  eventId: string,
  { content, sources, quoted }: WantedClaims,
  origin: Origin,
): Map<string, NewClaim> {
  const claims = [
    ...sources.flatMap((source) => toCitations(eventId, source, origin)),
    ...toQuoteClaims(eventId, content, quoted).map((claim) => ({ ...claim, origin })),
  ];
  return new Map(claims.map((claim) => [keyOf(claim), claim]));
}

/** Who is quoted need not be cited without words as well, unless somebody wrote what for. */
function isImplied(claim: NewClaim, { sources, quoted }: WantedClaims): boolean {
  const isQuoted = [...quoted.values()].some(({ sourceId }) => sourceId === claim.sourceId);
  return claim.exact == null && isQuoted && !saysWhatFor(claim, sources);
}

function saysWhatFor({ sourceId }: NewClaim, sources: readonly CitedSource[]): boolean {
  return sources.some(({ id, draft }) => id === sourceId && draft.supports.length > 0);
}

/** One key for what is one statement. */
function keyOf({ sourceId, field, exact, start, end }: NewClaim | ClaimRow): string {
  return exact == null ? `${sourceId} ${field}` : `${sourceId} ${field} ${start} ${end}`;
}

function toQuoteClaims(
  eventId: string,
  { quotes }: UnfinishedContent,
  quoted: ReadonlyMap<string, QuotedArticle>,
): NewClaim[] {
  return quotes.flatMap(({ article: slug, exact, prefix, suffix, start, end, supports }: QuoteDraft) => {
    const article = quoted.get(slug) as QuotedArticle;
    const known = { knownOn: article.date, knownOnDay: toDate(article.date) };
    const common = { eventId, sourceId: article.sourceId, articleId: article.id, origin: "editor" as const, ...known };
    return supports.map((field) => ({ ...common, id: newId(), field, exact, prefix, suffix, start, end }));
  });
}

/** A history that was changed is written anew whole, under numbers that no report of an article has. */
function compareHistory(batch: Batch, row: ContentRow, { history }: UnfinishedContent) {
  if (JSON.stringify(history) === JSON.stringify(toContent(row).history)) return { added: [], gone: [] };
  const first = Math.max(-1, ...row.claims.map(({ report }) => report ?? -1)) + 1;
  const written = toReportClaims(batch, row.id, history, () => "press");
  return {
    added: written.map((claim) => ({ ...claim, report: first + (claim.report as number) })),
    gone: row.claims.filter(isRecordedReport),
  };
}
