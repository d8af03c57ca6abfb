import type { Day } from "#core/dates/calendar";
import type { Token } from "#core/prose/tokens";
import { findSpellings } from "./find-spellings";
import { findStrangers } from "./find-strangers";
import { findSurnames } from "./find-surnames";
import type { NameIndex } from "./name-index";
import type { NameMention } from "./name-mention";

/** Finds all names of an article: full spellings first, then unknown people by their titles, then bare surnames. */
export function findNames(text: string, tokens: readonly Token[], index: NameIndex, day: Day): NameMention[] {
  const known = findSpellings(tokens, index, day);
  const named = inOrder([...known, ...findStrangers(text, tokens, known, "full")]);
  const short = inOrder([...named, ...findSurnames(tokens, named, index.holders.find("KP", "leader", day))]);
  return inOrder([...short, ...findStrangers(text, tokens, short, "surname")]);
}

function inOrder(mentions: NameMention[]): NameMention[] {
  return mentions.sort((a, b) => a.from - b.from);
}
