import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { itemAt } from "#core/item-at";
import type { Discourse } from "./discourse";
import { type Party, personParty } from "./party";

/** How far the subject may stand behind an opening phrase, in tokens. */
const longestFront = 16;

const openers = /^(at|in|during|after|before|following|despite|ahead)$/;

/** `At his summit with Kim on Tuesday, President Trump said`: the owner is who acts after the opening phrase, or null. */
export function actorAfterFront(reading: ArticleReading, at: number, discourse: Discourse): Party | null {
  const start = at - (keyAt(reading, at - 1) === "of" ? 2 : 1);
  const isOpening = reading.tokens[start]?.capital && openers.test(keyAt(reading, start));
  const comma = isOpening ? commaAfter(reading, at) : null;
  const name = comma === null ? undefined : nameAfter(reading, comma + 1);
  if (!name?.person || !verbAt(reading, name.to)) return null;
  const party = personParty(name.person);
  const isHers = keyAt(reading, at) === "her";
  return discourse.people.canBe(party, isHers ? "female" : "male") ? party : null;
}

/** The comma that ends the opening phrase; a verb before it makes a clause of that. */
function commaAfter(reading: ArticleReading, from: number): number | null {
  for (let at = from; at < from + longestFront; at++) {
    if (keyAt(reading, at) === ",") return at;
    if (verbAt(reading, at)) return null;
  }
  return null;
}

/** The person named next, over an office in capitals. */
function nameAfter(reading: ArticleReading, from: number) {
  for (let at = from; at < from + 6; at++) {
    const name = itemAt(reading.nameAt, at);
    if (name?.person) return name;
    if (!reading.tokens[at]?.capital && reading.tokens[at]?.text !== ".") return undefined;
  }
  return undefined;
}
