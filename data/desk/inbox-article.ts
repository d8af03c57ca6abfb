import { isNewsOf } from "#core/desk/attach-content";
import type { CandidateCard, SuggestionCard } from "#core/desk/inbox";
import type { Editor } from "#core/desk/role";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { partySlug } from "#core/extract/match/match-people";
import { normalizeName } from "#core/names/normalize-name";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { saysDate } from "../ingest-evidence";
import { findStoredMatches, type StoredMatches } from "../ingest-match";
import { deskLexicon } from "./desk-lexicon";
import { isId } from "./record-id";
import { dateOf } from "./suggested-content";
import { findDismissed } from "./unknown-names";
import { toExtracted } from "./waiting-suggestion";

/** An article at the desk with all that was read in it. */
export interface InboxArticle {
  id: string;
  slug: string;
  title: string;
  publisher: string;
  url: string | null;
  /** day of publication, `YYYY-MM-DD` */
  date: string;
  language: string;
  text: string;
  version: number;
  cards: SuggestionCard[];
  /** the suggestion that this editor had open last */
  openedLast: string | null;
  /** another text of it that waits to be compared */
  change: string | null;
}

const withSuggestions = {
  source: true,
  suggestions: {
    orderBy: { id: "asc" },
    include: { event: { select: { id: true, slug: true, title: true } } },
  },
} satisfies Prisma.ArticleInclude;

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof withSuggestions }>;
type SuggestionRow = ArticleRow["suggestions"][number];

/** An article and its suggestions, held against the events that are on record now; null = there is none. */
export async function findInboxArticle(db: Database, editor: Editor, id: string): Promise<InboxArticle | null> {
  if (!isId(id)) return null;
  const row = await db.article.findUnique({ where: { id }, include: withSuggestions });
  if (!row) return null;
  const suggestions = inTextOrder(row.suggestions);
  const matches = await matchWaiting(db, row, suggestions);
  const [facts, change] = await Promise.all([
    readFacts(db, suggestions, matches),
    db.proposal.findFirst({ where: { noun: "article", subjectId: id, state: "waiting" }, select: { id: true } }),
  ]);
  const about = { articleDay: fromDate(row.date), editor, matches, facts };
  const { slug, title, text, language, version, source } = row;
  const mine = suggestions.filter(({ openedBy }) => openedBy === editor.id);
  const last = mine.toSorted((a, b) => Number(b.openedAt) - Number(a.openedAt))[0];
  return {
    ...{ id, slug, title, text, language, version, publisher: source.publisher, url: source.url },
    date: about.articleDay,
    cards: suggestions.map((suggestion, index) => toCard(suggestion, index + 1, about)),
    openedLast: last?.id ?? null,
    change: change?.id ?? null,
  };
}

function inTextOrder(rows: readonly SuggestionRow[]): SuggestionRow[] {
  const startOf = ({ payload }: SuggestionRow) => toExtracted(payload).evidence[0]?.start ?? 0;
  return rows.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Asked anew each time: what was accepted a moment ago is a candidate for the next. */
async function matchWaiting(
  db: Database,
  article: Pick<ArticleRow, "date">,
  suggestions: readonly SuggestionRow[],
): Promise<Map<string, StoredMatches>> {
  const waiting = suggestions.filter(({ state }) => state === "waiting");
  const events = waiting.map(({ payload }) => toExtracted(payload));
  const found = await findStoredMatches(db, events, fromDate(article.date), await deskLexicon(db));
  return new Map(waiting.map(({ id }, index) => [id, found[index] as StoredMatches]));
}

interface Facts {
  /** slugs of people and bodies on record */
  entities: ReadonlySet<string>;
  /** names that are nobody’s, by key */
  dismissed: ReadonlySet<string>;
  editors: ReadonlyMap<string, string>;
  /** the candidates' records, by id */
  events: ReadonlyMap<string, { title: string; date: string; knownFrom: string }>;
}

async function readFacts(
  db: Database,
  suggestions: readonly SuggestionRow[],
  matches: ReadonlyMap<string, StoredMatches>,
): Promise<Facts> {
  const slugs = suggestions.flatMap(({ payload }) => toExtracted(payload).participants.map(partySlug));
  const openers = suggestions.flatMap(({ openedBy }) => openedBy ?? []);
  const candidates = [...matches.values()].flatMap(({ ranked }) => ranked.map(({ id }) => id));
  const strangers = suggestions.flatMap(({ payload }) => toExtracted(payload).participants).filter(isStranger);
  const [dismissed, entities, users, events] = await Promise.all([
    findDismissed(
      db,
      strangers.map(({ name }) => name),
    ),
    db.entity.findMany({ where: { slug: { in: [...new Set(slugs)] } }, select: { slug: true } }),
    db.user.findMany({ where: { id: { in: [...new Set(openers)] } }, select: { id: true, name: true } }),
    db.event.findMany({
      where: { id: { in: [...new Set(candidates)] } },
      select: {
        ...{ id: true, title: true, date: true, createdAt: true },
        states: { orderBy: { knownFrom: "desc" }, take: 1, select: { knownFrom: true } },
      },
    }),
  ]);
  return {
    events: new Map(
      events.map(({ id, title, date, states, createdAt }) => [
        id,
        { title, date, knownFrom: fromDate(states[0]?.knownFrom ?? createdAt) },
      ]),
    ),
    entities: new Set(entities.map(({ slug }) => slug)),
    dismissed,
    editors: new Map(users.map(({ id, name }) => [id, name])),
  };
}

interface About {
  articleDay: string;
  editor: Editor;
  matches: ReadonlyMap<string, StoredMatches>;
  facts: Facts;
}

/** Whoever looked at it longer ago than this has gone on. */
const openMinutes = 10;

function toCard(row: SuggestionRow, number: number, about: About): SuggestionCard {
  const event = toExtracted(row.payload);
  const { title, type, status, summary, dateText, dateReason, place, evidence } = event;
  const match = about.matches.get(row.id);
  return {
    ...{ id: row.id, number, title, type, status, summary, dateText, dateReason, state: row.state },
    date: dateOf(event, about.articleDay),
    place: place?.name ?? null,
    participants: event.participants.map((participant) => ({
      ...{ name: participant.name, office: participant.office },
      isOnRecord: about.facts.entities.has(partySlug(participant)),
    })),
    passages: evidence.map(({ start, end, exact, supports }) => ({ start, end, exact, supports })),
    confidence: row.confidence,
    leftOut: leftOutOf(event, about.facts.dismissed),
    candidates: (match?.ranked ?? []).slice(0, 5).flatMap((found) => toCandidate(found, event, about) ?? []),
    sure: match?.sure?.id ?? null,
    decision: toDecision(row),
    openedBy: openerOf(row, about),
  };
}

function toCandidate(
  { id, slug, status, score, reasons }: StoredMatches["ranked"][number],
  event: ExtractedEvent,
  { facts, articleDay }: About,
): CandidateCard | null {
  const record = facts.events.get(id);
  if (!record) return null;
  const { title, date, knownFrom } = record;
  const isNews = isNewsOf(
    { status, date },
    { status: event.status, date: saysDate(event, articleDay) ? event.date : null },
  );
  return { id, slug, title, date, status, score, reasons, isNews, isLatest: knownFrom <= articleDay };
}

function isStranger({ slug }: ExtractedEvent["participants"][number]): boolean {
  return slug === null;
}

function leftOutOf({ place, participants }: ExtractedEvent, dismissed: ReadonlySet<string>): string[] {
  const unnamed = participants
    .filter((party) => partySlug(party) === "" || (isStranger(party) && dismissed.has(normalizeName(party.name))))
    .map(({ name }) => name);
  return [...(place && !place.slug ? [`the place ${place.name}`] : []), ...unnamed];
}

function toDecision({ state, decidedBy, decidedAt, decision, event }: SuggestionRow): SuggestionCard["decision"] {
  if (state === "waiting") return null;
  return { by: decidedBy ?? "the command", at: decidedAt?.toISOString() ?? "", words: decision ?? state, event };
}

function openerOf({ state, openedBy, openedAt }: SuggestionRow, { editor, facts }: About): string | null {
  if (state !== "waiting" || !openedBy || !openedAt || openedBy === editor.id) return null;
  return Date.now() - openedAt.getTime() < openMinutes * 60_000 ? (facts.editors.get(openedBy) ?? null) : null;
}
