import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { genderOfTitle } from "#core/names/gender";
import type { Person } from "#core/names/name-mention";
import { bodyNouns, pluralHeads, titleHeads, titleModifiers } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { type Actor, isOwnerAt, type Span, toActor } from "./actor";
import { type Description, findDescribed, toDescription } from "./described-people";
import type { Discourse } from "./discourse";
import { bodyParty, countryParty, type Party, personParty } from "./party";
import { gatherPhrase, isHead, isNounAt, opensDescription, type Phrase } from "./phrase";

/** A name with what stands before it, a description, or a government. */
export function readPhrase(reading: ArticleReading, { from, to }: Span, discourse: Discourse): Actor | null {
  if (!reading.nameAt[from] && !mayDescribe(reading, from)) return null;
  const group = readTheGroup(reading, from, discourse);
  if (group) return group;
  const phrase = gatherPhrase(reading, from, to);
  const name = reading.nameAt[phrase.at];
  if (phrase.noun) return toActor(reading, spanOf(phrase), [phrase.noun], "government");
  if (name?.person) return closeName(reading, phrase, discourse);
  if (name?.body && phrase.words.length === 0) {
    if (isOfSpokesman(reading, name.to) || isAffiliation(reading, name.to)) return null;
    const team = name.body.country ? endOfTeam(reading, name.to, sentTeams) : null;
    return team !== null
      ? toActor(reading, { from, to: team }, [govern(name.body.country)], "government")
      : toActor(reading, { from, to: name.to }, [bodyParty(name.body)], "name");
  }
  return phrase.words.some(isHead) ? describe(reading, phrase, discourse) : closePeople(reading, phrase, discourse);
}

/** A word that may open a description; `is visiting Pyongyang` describes nobody. */
function mayDescribe(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return opensDescription(key) && !(key === "visiting" && reading.verbs[at]);
}

/** `the group met …`: the team that the text spoke of, where the word is the subject. */
function readTheGroup(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  if (keyAt(reading, from) !== "the" || !/^(group|contingent|entourage)$/.test(keyAt(reading, from + 1))) return null;
  const isSubject = reading.verbs[from + 2] !== undefined || /^(AUX|ADV)$/.test(reading.tags[from + 2]?.pos ?? "");
  const team = isSubject ? discourse.team : null;
  return team ? toActor(reading, { from, to: from + 2 }, [team], "government") : null;
}

function spanOf({ from, at }: Phrase): Span {
  return { from, to: at };
}

/** `a State Department spokesman`. */
function isOfSpokesman(reading: ArticleReading, at: number): boolean {
  return /^spokes(man|woman|person)$/.test(keyAt(reading, at));
}

/** `National Defense Commission Chairman Kim`: whose office somebody holds. */
function isAffiliation(reading: ArticleReading, at: number): boolean {
  if (!titleHeads.has(keyAt(reading, at)) || !reading.tokens[at]?.capital) return false;
  return reading.nameAt[at]?.person != null || reading.nameAt[at + 1]?.person != null;
}

/** `the Americans`; `the American` is somebody of there whom the text has named. */
function closePeople(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const { from, at, words, country, hasDeterminer } = phrase;
  if (at === from || words.length > 0 || isNounAt(reading, at)) return null;
  const last = keyAt(reading, at - 1);
  if (/(ns|is|ts|es)$/.test(last)) return toActor(reading, spanOf(phrase), [govern(country)], "government");
  if (!hasDeterminer || keyAt(reading, from) !== "the" || !country || !/(an|de|ton|ine|ish)$/.test(last)) return null;
  const known = discourse.findFitting((party) => party.country === country) ?? discourse.findStateless();
  return toActor(reading, spanOf(phrase), [known], "role");
}

/** `Kim's negotiators` are his country's; otherwise the name is who is meant. */
function closeName(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const name = reading.nameAt[phrase.at];
  if (!name?.person) return null;
  const party = knownBySurname(name.person, discourse) ?? adoptTitle(personParty(name.person), phrase);
  if (isSender(reading, phrase))
    return toActor(reading, { from: phrase.from, to: name.to }, [govern(party.country)], "role");
  if (phrase.words.length > 0) discourse.people.noteTitle(party, phrase.words.join(" "));
  const gender = genderOfTitle(`${phrase.words.join(" ")} ${keyAt(reading, name.from - 1)}`);
  if (gender) discourse.people.noteGender(party, gender);
  if (isCabinet(reading, name.to))
    return toActor(reading, { from: phrase.from, to: name.to + 1 }, [govern(party.country)], "government");
  const team = isOwnerAt(reading, name.to) && party.country ? endOfTeam(reading, name.to + 1) : null;
  if (team !== null) return toActor(reading, { from: phrase.from, to: team }, [govern(party.country)], "government");
  return toActor(reading, { from: phrase.from, to: name.to }, [party], "name");
}

/** `North Korea's foreign minister … Mr. Ri`: whom the text has told by an office, and only then by a surname. */
function knownBySurname({ entity, name, title }: Person, discourse: Discourse): Party | null {
  if (entity || title || name.includes(" ")) return null;
  return discourse.findFitting(({ person }) => person?.entity != null && person.name.split(/[ -]/).includes(name));
}

const senders = /\b(envoy|emissary|aide|adviser|advisor|representative|delegate) of$/;

/** `a special envoy of Xi Jinping`: not Xi himself, but somebody of his country. */
function isSender(reading: ArticleReading, { at, words }: Phrase): boolean {
  return keyAt(reading, at - 1) === "of" && senders.test(words.join(" "));
}

const cabinets = wordSet("administration government cabinet regime");

/** `the Bush administration` is its country's government. */
function isCabinet(reading: ArticleReading, at: number): boolean {
  return cabinets.has(keyAt(reading, at));
}

/** `negotiators`, `a State Department team`: where the people end whom an owner or a body sends, or null. */
function endOfTeam(reading: ArticleReading, from: number, alone: ReadonlySet<string> = noWords): number | null {
  let at = from;
  while (titleModifiers.has(keyAt(reading, at)) && at < from + 4) at++;
  const key = keyAt(reading, at);
  return alone.has(key) || (bodyNouns.has(key) && key.endsWith("s")) ? at + 1 : null;
}

const noWords: ReadonlySet<string> = new Set();
const sentTeams = wordSet("team delegation mission group");

function govern(country: string | null): Party | null {
  return country ? countryParty(country) : null;
}

/** A stranger's country is what the text says where it first names them. */
function adoptTitle(party: Party, phrase: Phrase): Party {
  if (!party.person || party.person.entity) return party;
  party.person.country ??= phrase.country;
  return { ...party, country: party.person.country };
}

/** The person whom a description means, else the government that it belongs to. */
function describe(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const description = toDescription(reading, phrase);
  const { head } = description;
  if (/^(spokesman|spokeswoman|spokesperson)$/.test(head)) return null;
  const isPlural = pluralHeads.has(head) || (bodyNouns.has(head) && !titleHeads.has(head));
  const party = isPlural ? null : findDescribed(description, discourse);
  if (party) return toActor(reading, spanOf(phrase), [party], "role");
  const government = govern(phrase.country) ?? (isTeam(description) ? discourse.team : null);
  if (government && teams.has(head)) discourse.noteTeam(government);
  return toActor(reading, spanOf(phrase), [government], isPlural ? "government" : "role");
}

const teams = wordSet("delegation mission team visitors guests delegates");

/** `the delegation`, of which the text has told whose it is. */
function isTeam({ head, isDefinite, text }: Description): boolean {
  return isDefinite && head !== "mission" && teams.has(head) && text === head;
}
