import { type ArticleReading, hasFlag, keyAt } from "#core/extract/article-reading";
import { speechVerbs } from "#core/names/title-words";
import type { Sentence } from "#core/prose/sentences";
import { wordFlag } from "#core/prose/tokens";
import type { Actor } from "./actor";
import type { Discourse } from "./discourse";
import type { Party } from "./party";

const firstPerson = wordFlag(({ key }) => /^(i|me|myself)$/.test(key));

/** No name of who takes the floor is longer, in tokens. */
const longestName = 9;

/** `MR. HILL: …`, `QUESTION: …`: who has the floor from here on; nobody where the words before the colon name none. */
export function noteTurn(
  reading: ArticleReading,
  { from, to }: Sentence,
  actors: readonly Actor[],
  discourse: Discourse,
): void {
  const first = reading.tokens[from];
  if (first?.kind !== "word" || first.text !== first.text.toUpperCase()) return;
  for (let at = from + 1; at < Math.min(to, from + longestName); at++) {
    if (keyAt(reading, at) !== ":") continue;
    const named = actors.find((actor) => actor.to === at && actor.parties.length === 1);
    discourse.turn = named?.parties[0] ?? null;
    return;
  }
}

/** `“I met him in Geneva,” Mr. Perry said`: `I` and `me` are who speaks, by the words around the quotation or by the floor. */
export function withSpeaker(
  reading: ArticleReading,
  { from, to }: Sentence,
  actors: Actor[],
  discourse: Discourse,
): Actor[] {
  const spots: number[] = [];
  for (let at = from; at < to; at++) if (hasFlag(reading, at, firstPerson) && isPerson(reading, at)) spots.push(at);
  const speaker = spots.length > 0 ? (speakerOf(reading, actors) ?? discourse.turn ?? discourse.lastSpeaker) : null;
  if (!speaker?.person) return actors;
  const added = spots.map(
    (at): Actor => ({ from: at, to: at + 1, parties: [speaker], form: "pronoun", isOwner: false }),
  );
  return [...actors, ...added].sort((a, b) => a.from - b.from);
}

/** `I`, not a numeral. */
function isPerson(reading: ArticleReading, at: number): boolean {
  return !reading.nameAt[at] && (keyAt(reading, at) !== "i" || reading.tags[at]?.pos === "PRON");
}

/** The person beside a verb of speech in the sentence. */
function speakerOf(reading: ArticleReading, actors: readonly Actor[]): Party | null {
  const speaking = actors.find(
    ({ from, to, parties }) =>
      parties.length === 1 &&
      parties[0]?.person != null &&
      (speechVerbs.has(keyAt(reading, to)) || speechVerbs.has(keyAt(reading, from - 1))),
  );
  return speaking?.parties[0] ?? null;
}
