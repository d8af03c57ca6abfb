import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { bodyNouns, titleHeads } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";

/**
 * One step of a pattern after its verb: a word or alternatives (`in|at`), `@who` somebody, `@where` a place within a
 * few words, `@place` a place right there, `…` a gap of a few words, `……` a long one. Steps follow each other without
 * a gap where none is written.
 */
export type Step = { next: Step | null } & (
  | { kind: "words"; words: ReadonlySet<string> }
  | { kind: "who" | "where" | "place" }
  | { kind: "gap"; length: number }
);

/** What must follow a verb for it to tell an event: the first step; null where nothing need follow. */
export type Pattern = Step | null;

/** No gap is longer, in tokens. */
const gap = 9;
const longGap = 24;

export function compilePattern(text: string): Pattern {
  if (text === "") return null;
  return text.split(" ").reduceRight<Pattern>((next, step) => toStep(step, next), null);
}

function toStep(text: string, next: Pattern): Step {
  if (text === "…" || text === "……") return { next, kind: "gap", length: text === "…" ? gap : longGap };
  if (text === "@who" || text === "@where" || text === "@place") return { next, kind: text.slice(1) as "who" };
  return { next, kind: "words", words: new Set(text.split("|")) };
}

/** One character, so that comparing is quicker than looking up. */
function endsSentence(key: string): boolean {
  return key === "." || key === ";";
}

/** `spent 13 hours in the North and sat down with Kim`: what follows belongs to the second verb. */
function opensSecondVerb(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "and" && verbAt(reading, at + 1)?.form === "past" && !reading.nameAt[at + 1];
}

/** The token after a pattern that fits from a token on, or null. A gap never crosses the end of a sentence. */
export function matchPattern(reading: ArticleReading, step: Pattern, from: number, end: number): number | null {
  if (!step) return from;
  if (step.kind === "gap") return matchAfterGap(reading, step, from, end);
  const to = from < end ? matchStep(reading, step, from) : null;
  return to === null ? null : matchPattern(reading, step.next, to, end);
}

function matchAfterGap(
  reading: ArticleReading,
  { next, length }: Extract<Step, { kind: "gap" }>,
  from: number,
  end: number,
): number | null {
  for (let start = from; start < Math.min(end, from + length); start++) {
    const to = matchPattern(reading, next, start, end);
    if (to !== null) return to;
    if (endsSentence(keyAt(reading, start)) || opensSecondVerb(reading, start)) return null;
  }
  return null;
}

function matchStep(reading: ArticleReading, step: Exclude<Step, { kind: "gap" }>, at: number): number | null {
  switch (step.kind) {
    case "words":
      return step.words.has(keyAt(reading, at)) ? at + 1 : null;
    case "who":
      return seesSomebody(reading, at) ? at : null;
    case "where":
      return seesPlace(reading, at) ? at : null;
    case "place":
      return isPlaceName(reading, at) ? at : null;
  }
}

const nounPhraseTags = wordSet("ADJ NOUN PROPN DET PRON");

/** `its Japanese sponsors, Shin Kanemaru and …`: whatever they are, a name says that they are people. */
function seesApposition(reading: ArticleReading, at: number): boolean {
  let next = at;
  while (next < at + 6 && nounPhraseTags.has(reading.tags[next]?.pos ?? "")) next++;
  return next > at && keyAt(reading, next) === "," && reading.nameAt[next + 1]?.person != null;
}

const endsPeople = /^(of|in|on|to|and|as|that|which|who|whose|where|from|at|with|for|by|,|\.|;)$/;

const personWords = wordSet("him her them each mr mrs ms whom one");

/** Whether the words at a token mean people: a name, an office, `him`, `each other`; not `progress`. */
export function seesSomebody(reading: ArticleReading, at: number): boolean {
  if (personWords.has(keyAt(reading, at))) return true;
  if (seesNation(reading, at)) return true;
  for (let next = at; next < at + 7 && !endsPeople.test(keyAt(reading, next)); next++)
    if (titleHeads.has(keyAt(reading, next)) || bodyNouns.has(keyAt(reading, next)) || reading.nameAt[next]?.person)
      return true;
  return seesApposition(reading, at);
}

/** `the Chinese`, `the North Koreans again`: a people, where no noun follows. */
function seesNation(reading: ArticleReading, at: number): boolean {
  const name = keyAt(reading, at) === "the" ? reading.nameAt[at + 1] : undefined;
  return name?.country != null && name.person === null && /s$/.test(keyAt(reading, name.to - 1)) && name.isAdjective;
}

const sites = wordSet(
  "capital border city town village island line there here home south north peninsula side soil airport province " +
    "university hotel palace villa resort embassy",
);

/** `an accord reached in Geneva`: no goal. */
const notWhere = wordSet("in at on with by for after before between");

const placeEnds = wordSet("with and to in at for by who that");

/** Whether the words at a token mean a place: a name, `the Chinese capital`, `there`. */
export function seesPlace(reading: ArticleReading, at: number): boolean {
  if (notWhere.has(keyAt(reading, at))) return false;
  for (let next = at; next < at + 6; next++) {
    const key = keyAt(reading, next);
    if (reading.tokens[next]?.kind === "mark" && key !== "-") return false;
    const name = reading.nameAt[next];
    if (name?.place || (name?.country && !name.person) || sites.has(key)) return true;
    if (name?.person || (next > at && placeEnds.has(key))) return false;
  }
  return false;
}

/** Whether the name of a town or country stands at a token, and not as an adjective or owner of something else. */
function isPlaceName(reading: ArticleReading, at: number): boolean {
  const start = keyAt(reading, at) === "the" && !reading.nameAt[at] ? at + 1 : at;
  const name = reading.nameAt[start];
  const isPlace = name?.place != null || (name?.country != null && !name.isAdjective);
  if (isPlace) return reading.tokens[name?.to ?? 0]?.kind !== "possessive";
  return name?.country != null && /^(capital|side|border)$/.test(keyAt(reading, name.to));
}
