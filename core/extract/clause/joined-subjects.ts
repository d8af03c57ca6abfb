import { type ArticleReading, isVerbAt, keyAt } from "#core/extract/article-reading";
import { itemAt } from "#core/item-at";
import { honorifics, titleHeads, titleModifiers } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";

const pronouns = wordSet("he she");

/** Whether the `and` at a token stands between two people: `he and Kim`, `after Moon and Kim met`. */
export function joinsPeople(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "and" && startOfPerson(reading, at) !== null && opensPerson(reading, at + 1);
}

/** `North Korea and Russia signed`: two countries by name. */
export function joinsCountries(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at) !== "and") return false;
  const next = keyAt(reading, at + 1) === "the" ? at + 2 : at + 1;
  return [at - 1, next].every((side) => {
    const name = itemAt(reading.nameAt, side);
    return name?.country != null && !name.person && !name.isAdjective;
  });
}

/** Where the person begins whose name or pronoun ends before a token, or null. */
function startOfPerson(reading: ArticleReading, end: number): number | null {
  const name = reading.nameAt[end - 1];
  if (name?.person) return overTitle(reading, name.from);
  return pronouns.has(keyAt(reading, end - 1)) ? end - 1 : null;
}

/** Where the title before a token begins. */
export function overTitle(reading: ArticleReading, from: number): number {
  let at = from;
  while (at > from - 6 && isOfTitle(reading, at - 1)) at--;
  return at;
}

function isOfTitle(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return (
    titleHeads.has(key) ||
    titleModifiers.has(key) ||
    honorifics.has(key) ||
    itemAt(reading.nameAt, at)?.isAdjective === true
  );
}

function opensPerson(reading: ArticleReading, from: number): boolean {
  let at = from;
  while (at < from + 6 && !reading.nameAt[at]?.person && isOfTitle(reading, at)) at++;
  return reading.nameAt[at]?.person != null;
}

const subjectOpeners = wordSet("after before when while as since once that where");

/** `…, Gallucci and Kang signed`, `after he and Kim had met`: the `and` joins two subjects of a clause that begins with them. */
export function joinsSubjects(reading: ArticleReading, at: number): boolean {
  return joinsPeople(reading, at) && followsSubject(reading, at);
}

/** Whether a person right before a token begins a clause. */
export function followsSubject(reading: ArticleReading, at: number): boolean {
  const start = startOfPerson(reading, at);
  if (start === null) return false;
  const before = start - 1;
  return (
    keyAt(reading, before) === "," ||
    subjectOpeners.has(keyAt(reading, before)) ||
    itemAt(reading.dateAt, before) !== undefined
  );
}

/** No office after a name is longer, in tokens. */
const longestOffice = 10;

/** `his deputy, Doe, met …`, `Doe, the envoy, met …`: the comma that ends what tells of a subject, where one begins it; else null. */
export function endOfApposition(reading: ArticleReading, at: number): number | null {
  if (keyAt(reading, at) !== ",") return null;
  const name = reading.nameAt[at + 1];
  if (name?.person) return titleHeads.has(keyAt(reading, at - 1)) && keyAt(reading, name.to) === "," ? name.to : null;
  return itemAt(reading.nameAt, at - 1)?.person ? endOfOffice(reading, at + 1) : null;
}

/** `the envoy for the talks,`: where the office ends that begins at an article, or null. */
function endOfOffice(reading: ArticleReading, from: number): number | null {
  if (!/^(the|a|an|his|her)$/.test(keyAt(reading, from))) return null;
  let isOffice = false;
  for (let at = from + 1; at < from + longestOffice; at++) {
    const key = keyAt(reading, at);
    if (key === ",") return isOffice ? at : null;
    if (/^(and|who|which)$/.test(key) || reading.nameAt[at]?.person) return null;
    isOffice ||= titleHeads.has(key);
  }
  return null;
}

/** `talks set for Friday between A and B will not …`: the `and` that `between` asks for. */
export function closesBetween(reading: ArticleReading, at: number, from: number): boolean {
  if (keyAt(reading, at) !== "and") return false;
  for (let before = at - 1; before >= Math.max(from, at - 12); before--) {
    if (keyAt(reading, before) === "between")
      return itemAt(reading.nameAt, at - 1) !== undefined || isKorea(reading, at);
    if (keyAt(reading, before) === "and" || isVerbAt(reading, before)) return false;
  }
  return false;
}

/** `South and North Korea`. */
function isKorea(reading: ArticleReading, and: number): boolean {
  return [and - 1, and + 1].every((at) => /^(north|south)$/.test(keyAt(reading, at)));
}
