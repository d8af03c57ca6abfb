import type { Day } from "#core/dates/calendar";
import { findOfficials } from "./find-officials";
import { findSpellings } from "./find-spellings";
import { findStrangers } from "./find-strangers";
import { findSurnames } from "./find-surnames";
import type { NameIndex } from "./name-index";
import type { NameMention } from "./name-mention";
import type { TaggedText } from "./tagged-text";

/**
 * Finds all names of an article: full spellings first, then unknown people by their titles, then bare surnames, by which the
 * press also calls those who rule.
 */
export function findNames(tagged: TaggedText, index: NameIndex, day: Day): readonly NameMention[] {
  const { tokens } = tagged;
  const { koreans } = index;
  const known = findSpellings(tokens, index, day);
  const named = inOrder(known, findStrangers(tagged, known, { form: "full", koreans }));
  const short = inOrder(named, findSurnames(tokens, named, { heads: index.holders.headsOn(day), day }));
  const official = inOrder(short, findOfficials(tagged, short, { index, day }));
  return inOrder(official, findStrangers(tagged, official, { form: "surname", koreans }));
}

/** Both in the order of the text, as each of them is. */
function inOrder(known: readonly NameMention[], found: readonly NameMention[]): readonly NameMention[] {
  if (found.length === 0) return known;
  const mentions: NameMention[] = [];
  let next = 0;
  for (const mention of known) {
    for (; next < found.length && (found[next] as NameMention).from < mention.from; next++)
      mentions.push(found[next] as NameMention);
    mentions.push(mention);
  }
  for (; next < found.length; next++) mentions.push(found[next] as NameMention);
  return mentions;
}
