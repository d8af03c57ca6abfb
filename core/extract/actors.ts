import { countAt } from "#core/dates/prose/time-words";
import { type OfficeClass, officeClass } from "#core/names/offices";
import { bodyNouns, honorifics, pluralHeads, titleHeads, titleModifiers } from "#core/names/title-words";
import type { Sentence } from "#core/prose/sentences";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Discourse } from "./discourse";
import { bodyParty, countryParty, governmentParty, isGovernment, type Party, personParty } from "./party";
import { nounTriggers, verbs } from "./vocabulary";

/** People or governments at a place of the text. Token indexes, the second exclusive. */
export interface Actor {
  from: number;
  to: number;
  parties: Party[];
  form: "name" | "role" | "government" | "group" | "pronoun";
  /** whether it stands in the possessive: `Mr. Kim's` */
  isOwner: boolean;
}

/** Finds who is spoken of in a sentence and tells the discourse. */
export function findActors(reading: ArticleReading, sentence: Sentence, discourse: Discourse): Actor[] {
  discourse.beginSentence();
  const actors: Actor[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const actor = reading.dateAt[at] ? null : readActor(reading, at, sentence.to, discourse);
    if (!actor) at++;
    else {
      at = Math.max(actor.to, at + 1);
      addActor(reading, actors, actor, discourse);
    }
  }
  return actors;
}

/** `Song, the North's envoy, …`: a description beside a name of the same country says nothing new. */
function addActor(reading: ArticleReading, actors: Actor[], actor: Actor, discourse: Discourse): void {
  const last = actors.at(-1);
  const isBeside = last && actor.from <= last.to + 1 && keyAt(reading, last.to) === ",";
  if (isBeside && last.form === "name" && actor.form === "role" && isAppositive(last, actor)) {
    last.to = actor.to;
    return;
  }
  if (isBeside && last.form === "role" && actor.form === "name" && isAppositive(last, actor)) {
    actor.from = last.from;
    actors.pop();
  }
  const before = wordBefore(reading, actor);
  const isPlace =
    actor.parties.every(isGovernment) && /^(in|at|near)$/.test(before) && !/^(the)$/.test(keyAt(reading, actor.from));
  const isSubject =
    !/^(with|of|by|for|from|to|in|at|on|about|between|against|under|like|than)$/.test(before) && !verbs.has(before);
  for (const party of actor.parties)
    if (actor.form !== "pronoun" && !actor.isOwner && !isPlace) discourse.note(party, isSubject);
  if (actor.form === "pronoun" && actor.parties.length === 1) discourse.refer(actor.parties[0] as Party);
  actors.push(actor);
}

/** The word that governs an actor: what stands before it, over articles and adjectives. */
export function wordBefore(reading: ArticleReading, actor: Pick<Actor, "from">): string {
  let at = actor.from - 1;
  while (/^(the|a|an|their|his|then|former|new|chinese|"|“)$/.test(keyAt(reading, at)) && at > actor.from - 4) at--;
  return keyAt(reading, at);
}

function isAppositive(a: Actor, b: Actor): boolean {
  const [one, other] = [a.parties[0], b.parties[0]];
  if (a.parties.length !== 1 || b.parties.length !== 1 || !one || !other) return false;
  return one.country === other.country || one.country === null || other.country === null;
}

function readActor(reading: ArticleReading, at: number, end: number, discourse: Discourse): Actor | null {
  return (
    readPronoun(reading, at, discourse) ??
    readGroup(reading, at, end, discourse) ??
    readPhrase(reading, at, end, discourse)
  );
}

function readPronoun(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const key = keyAt(reading, at);
  const isHis = /^(his|her)$/.test(key);
  if (isHis && /^(host|guest|visitor)$/.test(keyAt(reading, nextNoun(reading, at + 1))))
    return pronoun(reading, at, nextNoun(reading, at + 1) + 1, [discourse.host]);
  if (/^(his|her|their)$/.test(key) && ownsEvent(reading, at + 1)) {
    const owner = pronoun(reading, at, at + 1, key === "their" ? discourse.pair : [discourse.subject]);
    return owner && { ...owner, isOwner: true };
  }
  if (key === "he" || key === "she" || key === "himself") return pronoun(reading, at, at + 1, [discourse.subject]);
  if (key === "him" || (key === "her" && !isNounPhrase(reading, at + 1)))
    return pronoun(reading, at, at + 1, [discourse.other]);
  if (key === "they") return pronoun(reading, at, at + 1, discourse.pair);
  return null;
}

/** `her delegation`, not `met her on Monday`. */
function isNounPhrase(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.kind === "word" &&
    !/^(in|at|on|to|and|with|by|for|from|there|last|during|after|before|when|again|as)$/.test(token.key)
  );
}

/** `his visit`, `their second summit`. */
function ownsEvent(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (nounTriggers.has(keyAt(reading, at))) return true;
    if (reading.nameAt[at] || reading.tokens[at]?.kind === "mark") return false;
  }
  return false;
}

/** The noun of a phrase, over hyphened ages and adjectives: `his 82-year-old host`. */
function nextNoun(reading: ArticleReading, at: number): number {
  let next = at;
  while (
    next < at + 7 &&
    !/^(host|guest|visitor|counterpart)$/.test(keyAt(reading, next)) &&
    !/^[.,;]$/.test(keyAt(reading, next))
  )
    next++;
  return next;
}

function pronoun(reading: ArticleReading, from: number, to: number, parties: (Party | null)[]): Actor | null {
  const known = parties.filter((party): party is Party => party !== null);
  return known.length > 0 ? { from, to, parties: known, form: "pronoun", isOwner: isOwnerAt(reading, to) } : null;
}

const groupNouns = new Map<string, "leaders" | "pair" | "sides">([
  ["leaders", "leaders"],
  ["presidents", "leaders"],
  ["premiers", "pair"],
  ["men", "pair"],
  ["women", "pair"],
  ["ministers", "pair"],
  ["envoys", "pair"],
  ["diplomats", "pair"],
  ["negotiators", "pair"],
  ["officials", "sides"],
  ["pair", "pair"],
  ["duo", "pair"],
  ["two", "pair"],
  ["sides", "sides"],
  ["countries", "sides"],
  ["governments", "sides"],
  ["nations", "sides"],
  ["delegations", "sides"],
  ["capitals", "sides"],
  ["neighbors", "sides"],
  ["neighbours", "sides"],
  ["rivals", "sides"],
  ["states", "sides"],
  ["parties", "sides"],
]);

/** `the two leaders`, `both sides`, `the pair`, `the two Koreas`, `the prime ministers of the two Koreas`. */
function readGroup(reading: ArticleReading, at: number, end: number, discourse: Discourse): Actor | null {
  const first = keyAt(reading, at);
  if (
    /^(north|south)$/.test(first) &&
    keyAt(reading, at + 1) === "and" &&
    /^(North|South) Korea/i.test(nameText(reading, at + 2))
  )
    return group(reading, at, endOfDescription(reading, reading.nameAt[at + 2]?.to ?? at + 3), koreas());
  const hasThe = first === "the";
  let next = hasThe ? at + 1 : at;
  const isCounted = /^(two|both)$/.test(keyAt(reading, next));
  if (!hasThe && !isCounted) return null;
  if (isCounted) next++;
  const titleFrom = next;
  while (titleModifiers.has(keyAt(reading, next)) && next < end) next++;
  const noun = keyAt(reading, next);
  if (noun === "koreas") return group(reading, at, next + 1, koreas());
  if (!groupNouns.has(noun) && noun !== "heads")
    return hasThe && isCounted && keyAt(reading, next - 1) === "two" ? null : null;
  const title = reading.tokens
    .slice(titleFrom, next + 1)
    .map((token) => token.key)
    .join(" ");
  const of = readGroupOf(reading, next + 1);
  if (of) return group(reading, at, of.to, holdersOf(of.parties, title, discourse));
  if (!isCounted && !/^(pair|premiers|leaders|presidents|sides|ministers|negotiators|envoys)$/.test(noun)) return null;
  return group(reading, at, next + 1, partiesOf(noun, title, discourse));
}

function nameText(reading: ArticleReading, at: number): string {
  const name = reading.nameAt[at];
  return name ? reading.text.slice(reading.tokens[name.from]?.start, reading.tokens[name.to - 1]?.end) : "";
}

function endOfDescription(reading: ArticleReading, from: number): number {
  let at = from;
  while (at < from + 4 && (isDescriptive(keyAt(reading, at)) || keyAt(reading, at) === "liaison")) at++;
  return at;
}

function koreas(): Party[] {
  return ["KP", "KR"].flatMap((code) => countryParty(code) ?? []);
}

/** `… of the two Koreas`, `… of Japan and North Korea`. */
function readGroupOf(reading: ArticleReading, at: number): { parties: Party[]; to: number } | null {
  if (keyAt(reading, at) !== "of" && keyAt(reading, at) !== "from") return null;
  const start = keyAt(reading, at + 1) === "the" && !reading.nameAt[at + 1] ? at + 2 : at + 1;
  const plain = /^(two|both)$/.test(keyAt(reading, start)) ? start + 1 : start;
  if (keyAt(reading, plain) === "koreas") return { parties: koreas(), to: plain + 1 };
  const first = reading.nameAt[start];
  const second = first && keyAt(reading, first.to) === "and" ? reading.nameAt[first.to + 1] : undefined;
  if (!first?.country || !second?.country) return null;
  return { parties: [governmentParty(first.country), governmentParty(second.country)], to: second.to };
}

function holdersOf(sides: readonly Party[], title: string, discourse: Discourse): Party[] {
  const kind = /leader|heads/.test(title) ? "leader" : officeClass(title.replace(/s$/, ""));
  return sides.map((side) => (kind && side.country && discourse.findHolder(side.country, kind)) || side);
}

function partiesOf(noun: string, title: string, discourse: Discourse): Party[] {
  const which = groupNouns.get(noun);
  if (which === "leaders")
    return discourse.leaders.length > 0 ? discourse.leaders : holdersOf(discourse.sides, "leader", discourse);
  if (which === "sides") return discourse.sides;
  const kind = officeClass(title.replace(/s$/, ""));
  const sides = discourse.sides;
  if (kind && sides.length === 2 && /ministers$/.test(title)) {
    const holders = holdersOf(sides, title, discourse);
    return holders.every((party) => discourse.pair.some(({ key }) => key === party.key)) ? holders : sides;
  }
  return discourse.pair.length > 0 ? discourse.pair : sides;
}

function group(reading: ArticleReading, from: number, to: number, parties: Party[]): Actor | null {
  return parties.length > 0 ? { from, to, parties, form: "group", isOwner: isOwnerAt(reading, to) } : null;
}

export function isOwnerAt(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.kind === "possessive" || (token?.text === "’" && !token.spaced) || (token?.text === "'" && !token.spaced)
  );
}

/** No description of a person is longer, in tokens. */
const longestPhrase = 24;

interface Phrase {
  country: string | null;
  /** a government named as a noun: `China`, `Pyongyang` */
  noun: Party | null;
  words: string[];
  at: number;
  from: number;
  hasDeterminer: boolean;
}

/** A name with what stands before it, a description, or a government. */
function readPhrase(reading: ArticleReading, from: number, end: number, discourse: Discourse): Actor | null {
  const phrase: Phrase = { country: null, noun: null, words: [], at: from, from, hasDeterminer: false };
  const limit = Math.min(end, from + longestPhrase);
  while (phrase.at < limit && extendPhrase(reading, phrase));
  return closePhrase(reading, phrase, discourse);
}

const determiners = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "their",
  "its",
  "this",
  "that",
  "senior",
  "one",
  "another",
  "some",
  "several",
]);

function extendPhrase(reading: ArticleReading, phrase: Phrase): boolean {
  const { at } = phrase;
  const key = keyAt(reading, at);
  const name = reading.nameAt[at];
  if (name?.country && !name.person && phrase.noun === null) return takeCountry(reading, phrase);
  if (name) return false;
  const isStart = at === phrase.from;
  if (isStart && determiners.has(key)) phrase.hasDeterminer = true;
  else if (honorifics.has(key)) return step(phrase);
  else if (titleHeads.has(key) || bodyNouns.has(key) || titleModifiers.has(key) || (pluralHeads.has(key) && !isStart))
    phrase.words.push(key);
  else if (key === "-" && phrase.words.length > 0) return step(phrase);
  else if (phrase.words.length > 0 && takesOf(reading, phrase)) return true;
  else return false;
  return step(phrase);
}

function step(phrase: Phrase): true {
  phrase.at++;
  return true;
}

/** An adjective or a possessive goes on; a bare noun ends the phrase. */
function takeCountry(reading: ArticleReading, phrase: Phrase): boolean {
  const name = reading.nameAt[phrase.at];
  if (!name?.country || phrase.words.some((word) => titleHeads.has(word))) return false;
  phrase.at = name.to;
  phrase.country = name.country.code;
  if (isOwnerAt(reading, name.to)) {
    const noun = overAdjectives(reading, name.to + 1);
    const next = keyAt(reading, noun);
    if (noun > name.to + 1) {
      phrase.at = noun;
      return true;
    }
    if (!isDescriptive(next) && !reading.nameAt[name.to + 1]?.person) {
      phrase.noun = governmentParty(name.country);
      return false;
    }
    phrase.at++;
    return true;
  }
  const next = keyAt(reading, name.to);
  if (isDescriptive(next) || reading.nameAt[name.to]?.person || honorifics.has(next)) return true;
  if (!name.isAdjective || /(ns|ese)$/i.test(reading.tokens[name.to - 1]?.text ?? ""))
    phrase.noun = governmentParty(name.country);
  return false;
}

/** `North Korea's most powerful officials`: over a few adjectives to a noun for people. */
function overAdjectives(reading: ArticleReading, from: number): number {
  for (let at = from; at < from + 5; at++) {
    const token = reading.tokens[at];
    if (!token || token.capital || reading.nameAt[at] || (token.kind !== "word" && token.text !== "-")) return from;
    if (titleHeads.has(token.key) || bodyNouns.has(token.key) || pluralHeads.has(token.key))
      return at > from && !titleModifiers.has(keyAt(reading, from)) ? at : from;
    if (verbs.get(token.key)?.form === "past" || nounTriggers.has(token.key)) return from;
  }
  return from;
}

function isDescriptive(key: string): boolean {
  return titleHeads.has(key) || bodyNouns.has(key) || titleModifiers.has(key) || pluralHeads.has(key);
}

/** `secretary of state`, `minister of foreign affairs`, `president of South Korea`, `head of the Japanese delegation`. */
function takesOf(reading: ArticleReading, phrase: Phrase): boolean {
  const { at } = phrase;
  if (keyAt(reading, at) !== "of" && keyAt(reading, at) !== "for" && keyAt(reading, at) !== "to") return false;
  let next = at + 1;
  while (
    next < at + 6 &&
    (determiners.has(keyAt(reading, next)) ||
      isDescriptive(keyAt(reading, next)) ||
      keyAt(reading, next) === "state") &&
    !reading.nameAt[next]
  )
    next++;
  const name = reading.nameAt[next];
  if (keyAt(reading, at) === "of" && name?.country) {
    phrase.country ??= name.country.code;
    phrase.words.push("of");
    phrase.at = skipDescription(reading, name.to);
    return true;
  }
  if (keyAt(reading, at) === "of" && name?.body) {
    phrase.country ??= name.body.country;
    phrase.words.push("of", ...reading.tokens.slice(next, name.to).map((token) => token.key));
    phrase.at = name.to;
    return true;
  }
  if (keyAt(reading, at) !== "of") return takesTask(reading, phrase);
  if (next === at + 1) return false;
  phrase.words.push(...reading.tokens.slice(at, next).map((token) => token.key));
  phrase.at = next;
  return true;
}

/** `ambassador for normalization talks with Japan`: what an office is for tells no event. */
function takesTask(reading: ArticleReading, phrase: Phrase): boolean {
  if (
    !phrase.words.some((word) =>
      /^(envoy|ambassador|representative|adviser|advisor|coordinator|secretary|director|minister|negotiator)$/.test(
        word,
      ),
    )
  )
    return false;
  let next = phrase.at + 1;
  while (next < phrase.at + 12 && isTaskWord(reading, next)) next++;
  if (next === phrase.at + 1) return false;
  phrase.at = next;
  return true;
}

function isTaskWord(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || reading.dateAt[at] || reading.nameAt[at]?.person) return false;
  if (token.kind === "mark") return token.text === "-";
  return !verbs.has(token.key) || /^(talks|talk)$/.test(token.key);
}

function skipDescription(reading: ArticleReading, at: number): number {
  let next = at;
  while (isDescriptive(keyAt(reading, next)) && !reading.nameAt[next]) next++;
  return next;
}

function closePhrase(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const { at, from } = phrase;
  const name = reading.nameAt[at];
  if (phrase.noun) return actor(reading, from, at, [phrase.noun], "government");
  if (name?.person) return closeName(reading, phrase, personParty(name.person), name.to, discourse);
  if (name?.body && phrase.words.length === 0) return actor(reading, from, name.to, [bodyParty(name.body)], "name");
  if (!phrase.words.some((word) => titleHeads.has(word) || bodyNouns.has(word) || pluralHeads.has(word))) {
    const isPlural = phrase.country !== null && phrase.at > from;
    return isPlural && /s$/.test(keyAt(reading, at - 1)) && phrase.words.length === 0
      ? actor(reading, from, at, govern(phrase.country), "government")
      : null;
  }
  return describe(reading, phrase, discourse);
}

/** `Kim's negotiators` are his country's; otherwise the name is who is meant. */
function closeName(
  reading: ArticleReading,
  phrase: Phrase,
  named: Party,
  to: number,
  discourse: Discourse,
): Actor | null {
  const party = adoptTitle(named, phrase);
  if (phrase.words.length > 0) discourse.noteTitle(party, phrase.words.join(" "));
  if (!isOwnerAt(reading, to)) return actor(reading, phrase.from, to, [party], "name");
  let at = to + 1;
  while (titleModifiers.has(keyAt(reading, at)) && at < to + 5) at++;
  const isTeam = bodyNouns.has(keyAt(reading, at)) && keyAt(reading, at).endsWith("s") && party.country !== null;
  return isTeam
    ? actor(reading, phrase.from, at + 1, govern(party.country), "government")
    : actor(reading, phrase.from, to, [party], "name");
}

function govern(country: string | null): Party[] {
  const party = country ? countryParty(country) : null;
  return party ? [party] : [];
}

/** A stranger's country and title are what the text says where it first names them. */
function adoptTitle(party: Party, phrase: Phrase): Party {
  if (!party.person || party.person.entity) return party;
  party.person.country ??= phrase.country;
  return { ...party, country: party.person.country };
}

const plain =
  /^(official|officials|aide|aides|spokesman|spokeswoman|spokesperson|guests|visitors|inspectors|officers|men|women)$/;

function describe(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const { from, at, country, words } = phrase;
  const head = words.findLast((word) => titleHeads.has(word) || bodyNouns.has(word) || pluralHeads.has(word)) as string;
  const description = words.join(" ");
  const kind = officeClass(description.replace(/ of$/, ""));
  const isPlural = pluralHeads.has(head) || (bodyNouns.has(head) && !titleHeads.has(head));
  if (head === "counterpart" || head === "counterparts") return describeCounterpart(reading, phrase, discourse);
  if (/^(spokesman|spokeswoman|spokesperson)$/.test(head)) return null;
  if (country && !isPlural && kind) {
    const party = discourse.findHolder(country, kind) ?? discourse.findNamed(country, kind);
    if (party) return actor(reading, from, at, [party], "role");
  }
  if (/^(leader|ruler|marshal)$/.test(head) && !country && phrase.hasDeterminer && !isPlural) {
    const leader = /supreme|dear|great|young|respected/.test(description)
      ? discourse.findHolder("KP", "leader")
      : discourse.lastHead;
    if (leader) return actor(reading, from, at, [leader], "role");
  }
  if (!isPlural && phrase.hasDeterminer && !plain.test(head)) {
    const party = discourse.findByTitle(
      kind === "foreign-minister" && /secretary/.test(head) ? "secretary" : head,
      country,
    );
    if (party && !/^(a|an|another|one)$/.test(keyAt(reading, from))) return actor(reading, from, at, [party], "role");
  }
  const parties = govern(country);
  return parties.length > 0 ? actor(reading, from, at, parties, isPlural ? "government" : "role") : null;
}

/** `his North Korean counterpart`: the holder of the subject's office there, else that government. */
function describeCounterpart(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const { country, from, at } = phrase;
  const title = discourse.subject?.person?.entity?.offices;
  if (!country) return null;
  const kinds = (title ?? [])
    .map((office) => officeClass(office.title))
    .filter((kind): kind is OfficeClass => kind !== null);
  const holder =
    kinds.length > 0 && phrase.words.at(-1) === "counterpart"
      ? discourse.findHolder(country, kinds.at(-1) as OfficeClass)
      : null;
  return actor(reading, from, at, holder ? [holder] : govern(country), "role");
}

function actor(reading: ArticleReading, from: number, to: number, parties: Party[], form: Actor["form"]): Actor | null {
  if (parties.length === 0 || countAt(reading.tokens[from]) === -1) return null;
  return { from, to, parties, form, isOwner: isOwnerAt(reading, to) };
}
