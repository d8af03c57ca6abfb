import { type ArticleReading, findWord, keyAt } from "#core/extract/article-reading";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import type { Party } from "#core/extract/people/party";
import { itemAt } from "#core/item-at";
import { countryPlace } from "./places";
import type { Zone } from "./zones";

/** Within so many tokens after `invitation of` stands whose it is. */
const longestOffice = 9;

/** `had arrived on Thursday at Ri's invitation`, `came at the invitation of Ri`: to the country of whoever invites. */
export function homeOfInviter({ context, trigger, to }: Zone, { country }: Party): ExtractedPlace | null {
  const { reading, memory } = context;
  const at = findWord(reading, { from: trigger.to, to }, "invitation");
  const home = at === null ? null : (ownerBefore(reading, at) ?? ownerAfter(reading, at));
  if (home === null || home === country) return null;
  return memory.dateline?.country === home ? memory.dateline : countryPlace(reading, home);
}

/** `at Ri's invitation`, `at Hanoi's invitation`. */
function ownerBefore(reading: ArticleReading, at: number): string | null {
  const name = itemAt(reading.tokens, at - 1)?.kind === "possessive" ? reading.nameAt[at - 2] : undefined;
  return name && /^(at|on|upon)$/.test(keyAt(reading, name.from - 1)) ? homeOf(reading, name.from) : null;
}

/** `at the invitation of the Chinese premier`. */
function ownerAfter(reading: ArticleReading, at: number): string | null {
  if (keyAt(reading, at + 1) !== "of" || !/^(at|on|upon)$/.test(keyAt(reading, at - 2))) return null;
  for (let next = at + 2; next < at + longestOffice; next++) if (homeOf(reading, next)) return homeOf(reading, next);
  return null;
}

function homeOf(reading: ArticleReading, at: number): string | null {
  const name = reading.nameAt[at];
  return name?.person?.country ?? name?.country?.code ?? null;
}
