import { type Actor, toActor } from "./actor";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Discourse } from "./discourse";
import { nounTriggers } from "./vocabulary";

/** `he`, `him`, `they`, `his visit`, `his host`. */
export function readPronoun(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const key = keyAt(reading, at);
  const span = { from: at, to: at + 1 };
  if (/^(his|her|their)$/.test(key)) {
    const owner = readOwner(reading, at, discourse);
    if (owner) return owner;
  }
  if (/^(he|she|himself)$/.test(key)) return toActor(reading, span, [discourse.subject], "pronoun");
  if (key === "they") return toActor(reading, span, discourse.pair, "pronoun");
  const isObject = key === "him" || (key === "her" && !beginsPhrase(reading, at + 1));
  return isObject ? toActor(reading, span, [discourse.other], "pronoun") : null;
}

/** `his 82-year-old host` is somebody else; `his visit` is his. */
function readOwner(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const isPlural = keyAt(reading, at) === "their";
  const host = isPlural ? null : findHost(reading, at + 1);
  if (host !== null) return toActor(reading, { from: at, to: host + 1 }, [discourse.host], "pronoun");
  if (!ownsEvent(reading, at + 1)) return null;
  const parties = isPlural ? discourse.pair : [discourse.subject];
  const owner = toActor(reading, { from: at, to: at + 1 }, parties, "pronoun");
  return owner && { ...owner, isOwner: true };
}

/** The noun of a phrase, over hyphened ages and adjectives. */
function findHost(reading: ArticleReading, from: number): number | null {
  for (let at = from; at <= from + 7; at++) {
    if (/^(host|guest|visitor)$/.test(keyAt(reading, at))) return at;
    if (/^([.,;]|counterpart)$/.test(keyAt(reading, at))) return null;
  }
  return null;
}

/** `his visit`, `their second summit`. */
function ownsEvent(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (nounTriggers.has(keyAt(reading, at))) return true;
    if (reading.nameAt[at] || reading.tokens[at]?.kind === "mark") return false;
  }
  return false;
}

const afterObject = /^(in|at|on|to|and|with|by|for|from|there|last|during|after|before|when|again|as)$/;

/** `her delegation`, not `met her on Monday`. */
function beginsPhrase(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === "word" && !afterObject.test(token.key);
}
