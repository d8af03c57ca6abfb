import type { Bounds } from "#core/dates/edtf";
import type { KoreanDateMention } from "#core/dates/prose/korean/korean-date";
import type { Party } from "#core/extract/people/party";
import type { KoreanActor, NameContext, PlaceMention } from "./korean-actor";
import type { KoreanClause } from "./korean-clauses";
import type { KoreanSentence } from "./korean-sentences";
import type { KoreanTrigger } from "./korean-triggers";

/** A sentence taken apart: what later steps look things up in. Offsets in the text. */
export interface KoreanReading {
  names: NameContext;
  text: string;
  sentence: KoreanSentence;
  clauses: KoreanClause[];
  actors: KoreanActor[];
  places: PlaceMention[];
  /** dates with offsets in the text */
  dates: KoreanDateMention[];
  /** who acted last before this sentence */
  subjects: Party[];
  /** the date told last */
  anchor: Bounds | null;
}

/** A trigger with the clause that its arguments stand in. */
export interface TriggerSite {
  trigger: KoreanTrigger;
  /** index of its clause */
  at: number;
  /** where its arguments may stand; `열린 회담` also takes those of the clause before it */
  from: number;
  to: number;
  /** whether a clause before it tells it: `지난달 평양에서 열린 회담` */
  isDefined: boolean;
  /** how far from its end the words are its own, before another event is told */
  reach: number;
}

/** Words between `열린` and `회담` that do not part them. */
const between = /^\s?(?:[가-힣·\d]+\s?){0,4}$/;
const eventVerbs =
  /(?:열린|열릴|열리는|열렸던|가진|가질|갖는|가졌던|개최[된될한할]|개최하는|개최되는|개최됐던|진행[된될한할]|진행되는|진행하던|있은|있었던|마련된|예정된|예견된|예견되였던|예정되었던|예정되였던|예정됐던|예정이던|예정이었던|계획된|합의한|합의된|취소[된한]|무산된|연기[된한]|성사된|보낸|보내온|전한|전달한|받은|건넨|이뤄진|이뤄질|이루어진|치른|치러진|끝난|끝낸|마친|추진\s?중인|추진하던|한|하는|할|된|될)$/;

/** Where to look for who, when and where of a trigger. */
export function siteOf({ clauses, text }: KoreanReading, trigger: KoreanTrigger): TriggerSite {
  const at = clauses.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end);
  const [clause, before] = [clauses[at] as KoreanClause, clauses[at - 1]];
  const isDefined =
    trigger.form === "noun" &&
    before?.ending === "relative" &&
    eventVerbs.test(before.verb) &&
    between.test(text.slice(before.end, trigger.start)) &&
    !/[을를이가은는](?=\s)/.test(text.slice(before.end, trigger.start));
  return {
    trigger,
    at,
    from: isDefined ? (before as KoreanClause).start : clause.start,
    to: clause.end,
    isDefined,
    reach: Number.POSITIVE_INFINITY,
  };
}

/** What lies in a stretch, in order. */
export function inside<T extends { start: number; end: number }>(items: readonly T[], from: number, to: number): T[] {
  return items.filter((item) => item.start >= from && item.end <= to + 3 && item.start < to);
}
