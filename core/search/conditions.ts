import { isKoreanSurname } from "#core/names/name-variants";
import { normalizeName } from "#core/names/normalize-name";
import { pairOf, wordsOf } from "#core/search-text";
import type { SearchTerm, TermField } from "./search-query";

/** One thing by which an event can be found. */
export type Clause =
  /** occurs in the text that search looks in, whole or as a part */
  | { kind: "part"; text: string }
  /** is a word of that text, or two that stand side by side */
  | { kind: "word"; text: string }
  | { kind: TermField; values: readonly string[] };

/** An event must meet all clauses of one of the groups; with `not`, of none. */
export interface Condition {
  not: boolean;
  any: readonly (readonly Clause[])[];
}

/** Who or what somebody means; data knows the names. */
export interface NameResolver {
  /** the people whose whole name a text is, in any spelling */
  people(text: string): readonly string[];
  /** the same for the value of a field; the text itself where it is a slug or nothing else */
  values(field: TermField, text: string): readonly string[];
}

/** The longest name that is looked for, in words. */
const mostWords = 5;

/** What search terms ask, with the names in them resolved. */
export function toConditions(terms: readonly SearchTerm[], resolver: NameResolver): Condition[] {
  const conditions: Condition[] = [];
  for (let at = 0; at < terms.length; ) {
    const name = nameAt(terms, at, resolver);
    conditions.push(name?.condition ?? toCondition(terms[at] as SearchTerm, resolver));
    at += name?.length ?? 1;
  }
  return conditions;
}

/** The name that begins with a term and is made of the most words. */
function nameAt(terms: readonly SearchTerm[], at: number, resolver: NameResolver) {
  for (let length = runAt(terms, at); length > 0; length -= 1) {
    const words = terms.slice(at, at + length) as (SearchTerm & { kind: "word" })[];
    const text = words.map((word) => word.text).join(" ");
    const people = length > 1 || mayBeWholeName(text) ? resolver.people(text) : [];
    if (people.length === 0) continue;
    const parts = words.map((word): Clause => ({ kind: "part", text: normalizeName(word.text) }));
    return {
      length,
      condition: { not: false, any: [parts, [{ kind: "person", values: people }]] } satisfies Condition,
    };
  }
  return null;
}

function runAt(terms: readonly SearchTerm[], at: number): number {
  const run = terms.slice(at, at + mostWords);
  const end = run.findIndex(({ kind, not }) => kind !== "word" || not);
  return end < 0 ? run.length : end;
}

/** One word is a whole name in Hangul, or joined: `Choesonhui`. */
function mayBeWholeName(text: string): boolean {
  if (/^\p{Script=Hangul}{2,5}$/u.test(text)) return true;
  return text.length >= 7 && [2, 3, 4].some((end) => isKoreanSurname(text.slice(0, end)));
}

function toCondition(term: SearchTerm, resolver: NameResolver): Condition {
  const { kind, not } = term;
  if (kind === "word") return { not, any: [[{ kind: "part", text: normalizeName(term.text) }]] };
  if (kind === "phrase") return { not, any: phrase(term.text) };
  return { not, any: [[{ kind, values: term.values.flatMap((value) => resolver.values(kind, value)) }]] };
}

/** Words stand side by side where every two neighbors do; a name is also kept as one word. */
function phrase(text: string): Clause[][] {
  const words = wordsOf(text);
  const whole: Clause = { kind: "word", text: words.join("") };
  const pairs = words
    .slice(1)
    .map((word, place): Clause => ({ kind: "word", text: pairOf(words[place] as string, word) }));
  return pairs.length > 0 ? [pairs, [whole]] : [[whole]];
}
