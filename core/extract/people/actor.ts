import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import { isNobody, type Party } from "./party";

/** People or governments at a place of the text. Token indexes, the second exclusive. */
export interface Actor {
  from: number;
  to: number;
  parties: Party[];
  form: "name" | "role" | "government" | "group" | "pronoun";
  /** whether it stands in the possessive: `Mr. Kim's` */
  isOwner: boolean;
}

/** A stretch of tokens, the second index exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** An actor at a stretch of tokens, or null where it means nobody. */
export function toActor(
  reading: ArticleReading,
  { from, to }: Span,
  parties: readonly (Party | null)[],
  form: Actor["form"],
): Actor | null {
  const known = parties.filter((party): party is Party => party !== null && !isNobody(party));
  return known.length > 0 ? { from, to, parties: known, form, isOwner: isOwnerAt(reading, to) } : null;
}

/** Whether a possessive ending stands at a token. */
export function isOwnerAt(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === "possessive" || (token !== undefined && /^['’]$/.test(token.text) && !token.spaced);
}

const beforeName = wordSet('the a an their his then former new chinese " “');

/** The word that governs an actor: what stands before it, over articles and adjectives. */
export function wordBefore(reading: ArticleReading, actor: Pick<Actor, "from">): string {
  const listed = itemAt(reading.nameAt, actor.from - 2);
  const isListed =
    keyAt(reading, actor.from - 1) === "and" && listed !== undefined && !listed.person && !listed.isAdjective;
  if (isListed && reading.nameAt[actor.from]?.country) return wordBefore(reading, { from: listed.from });
  let at = actor.from - 1;
  while (beforeName.has(keyAt(reading, at)) && at > actor.from - 4) at--;
  return keyAt(reading, at);
}
