import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { honorifics, titleHeads, titleModifiers } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";

const pronouns = wordSet("he she");

/** Whether the `and` at a token stands between two people: `he and Kim`, `after Moon and Kim met`. */
export function joinsPeople(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "and" && startOfPerson(reading, at) !== null && opensPerson(reading, at + 1);
}

/** Where the person begins whose name or pronoun ends before a token, or null. */
function startOfPerson(reading: ArticleReading, end: number): number | null {
  const name = reading.nameAt[end - 1];
  if (name?.person) return overTitle(reading, name.from);
  return pronouns.has(keyAt(reading, end - 1)) ? end - 1 : null;
}

function overTitle(reading: ArticleReading, from: number): number {
  let at = from;
  while (at > from - 6 && isOfTitle(reading, at - 1)) at--;
  return at;
}

function isOfTitle(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return (
    titleHeads.has(key) || titleModifiers.has(key) || honorifics.has(key) || reading.nameAt[at]?.isAdjective === true
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
  if (!joinsPeople(reading, at)) return false;
  const before = (startOfPerson(reading, at) as number) - 1;
  return (
    keyAt(reading, before) === "," || subjectOpeners.has(keyAt(reading, before)) || reading.dateAt[before] !== undefined
  );
}
