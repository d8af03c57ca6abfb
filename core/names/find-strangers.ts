import { monthAt, weekdayAt } from "#core/dates/prose/time-words";
import type { Token } from "#core/prose/tokens";
import { byToken, type NameMention, type Person, personMention } from "./name-mention";
import { isKoreanName } from "./name-variants";
import { bodyNouns, honorifics, speechVerbs, titleHeads, titleModifiers } from "./title-words";

type Tokens = readonly Token[];
type Taken = readonly (NameMention | undefined)[];

/** A run of capitalized words that may be a name. */
interface Run {
  tokens: Tokens;
  taken: Taken;
  from: number;
  to: number;
}

/**
 * People whom the people file lacks: `Deputy Minister Jane Doe`, `Jane Doe, the envoy for …`. Bare surnames (`Mr. Doe`) are
 * looked for last, when nobody known bears them.
 */
export function findStrangers(
  text: string,
  tokens: Tokens,
  known: readonly NameMention[],
  form: "full" | "surname",
): NameMention[] {
  const taken = byToken(tokens.length, known);
  const found: NameMention[] = [];
  const byName = new Map<string, Person>();
  for (const run of capitalRuns(tokens, taken)) {
    const length = run.to - run.from;
    if (form === "full" ? length < 2 || length > 5 : length !== 1) continue;
    const name = text.slice((tokens[run.from] as Token).start, (tokens[run.to - 1] as Token).end);
    const person = byName.get(name) ?? introduce(name, run);
    if (!person) continue;
    byName.set(name, person);
    found.push(personMention(run.from, run.to, person));
  }
  return found;
}

function* capitalRuns(tokens: Tokens, taken: Taken): Generator<Run> {
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && to - from < 6 && !taken[to] && isNameWord(tokens, to, from)) to++;
    if (to === from) continue;
    yield { tokens, taken, from, to };
    from = to - 1;
  }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const notNames = words(
  "the a an in on at he she it they but and this that after before when his her their mr mrs ms state ministry department house council " +
    "general assembly security party congress parliament committee commission agency treaty korea korean nobel peace war sea air force",
);
/** Names with one of these are of bodies, texts and media. */
const institutions = words(
  "bureau office department committee party army force forces union association institute organization organisation partnership house council commission ministry " +
    "agency center centre university games resolution treaty agreement accord declaration press release central political news daily people's workers' times post radio television",
);

function isNameWord(tokens: Tokens, at: number, start: number): boolean {
  const token = tokens[at] as Token;
  if (at > start && isHyphen(token)) return tokens[at + 1]?.kind === "word" && tokens[at + 1]?.spaced === false;
  if (token.kind !== "word") return false;
  if (at > start && tokens[at - 1]?.text === "-") return true;
  if (notNames.has(token.key) || monthAt(token) || weekdayAt(token)) return false;
  if (!token.capital) return at > start && isParticle(token) && tokens[at + 1]?.capital === true;
  return ![titleHeads, titleModifiers, bodyNouns, honorifics].some((list) => list.has(token.key));
}

function isHyphen(token: Token): boolean {
  return token.text === "-" && !token.spaced;
}

function isParticle({ key }: Token): boolean {
  return /^(al|bin|de|van|von|del|la|ben|ul)$/.test(key);
}

/** The person whom the words around a name introduce; without a title it may be anything. */
function introduce(name: string, run: Run): Person | null {
  const { tokens, from, to } = run;
  if (tokens.slice(from, to).some(({ key }) => institutions.has(key))) return null;
  const isFull = to - from > 1;
  const title =
    titleBefore(tokens, from) ?? (isFull ? (titleBeforeComma(tokens, from) ?? titleAfter(tokens, to)) : null);
  if (!title) return null;
  const country = countryBefore(run, title.from) ?? countryAfter(run) ?? (isKoreanName(name) ? "KR" : null);
  return { key: name, name, country, title: title.words || null, entity: null };
}

interface Title {
  words: string;
  /** the token where it begins */
  from: number;
}

function isTitleWord(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.text === "-";
  return (
    titleHeads.has(token.key) || titleModifiers.has(token.key) || /^(of|state|affairs|mr|mrs|ms|for)$/.test(token.key)
  );
}

/** The words of office right before a name, `U.S. Assistant Secretary of State`; `Mr.` is one without words. */
function titleBefore(tokens: Tokens, at: number): Title | null {
  let from = at;
  while (from > 0 && at - from < 8 && isTitleWord(tokens[from - 1])) from--;
  if (isHonored(tokens, at)) return { words: "", from };
  const title = tokens.slice(from, at);
  const last = title.at(-1);
  const isOffice = last !== undefined && (titleHeads.has(last.key) || (last.key === "state" && title.length > 2));
  return isOffice ? { words: textOf(title), from } : null;
}

function textOf(tokens: Tokens): string {
  return tokens.map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text)).join("");
}

/** Whether `Mr.` or its like stands before a name. */
export function isHonored(tokens: Tokens, at: number): boolean {
  return honorifics.has(tokens[at - 1]?.key ?? "");
}

/** `its security adviser, Name,`. */
function titleBeforeComma(tokens: Tokens, at: number): Title | null {
  if (tokens[at - 1]?.text !== "," || tokens[at - 2]?.capital !== false) return null;
  return titleBefore(tokens, at - 1);
}

/** `Name, the ministry's envoy for …,`: a head within a few words after the comma. */
function titleAfter(tokens: Tokens, at: number): Title | null {
  if (tokens[at]?.text !== ",") return null;
  for (let next = at + 1; next < at + 9 && tokens[next]?.kind !== "mark"; next++) {
    const key = tokens[next]?.key;
    if (!key || key === "who" || speechVerbs.has(key)) return null;
    if (titleHeads.has(key)) return { words: textOf(tokens.slice(at + 1, next + 1)), from: at };
  }
  return null;
}

function countryBefore({ taken, from }: Run, titleFrom: number): string | null {
  for (let at = Math.max(0, titleFrom - 3); at < from; at++) {
    const country = taken[at]?.country;
    if (country) return country.code;
  }
  return null;
}

/** `Name, the Russian envoy`. */
function countryAfter({ tokens, taken, to }: Run): string | null {
  if (tokens[to]?.text !== ",") return null;
  for (let at = to + 1; at <= to + 4; at++) {
    const country = taken[at]?.country;
    if (country) return country.code;
  }
  return null;
}
