import { type OfficeClass, officeClass } from "#core/names/offices";
import { bodyNouns, pluralHeads, titleHeads, titleModifiers } from "#core/names/title-words";
import { type Actor, isOwnerAt, type Span, toActor } from "./actor";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Discourse } from "./discourse";
import { bodyParty, countryParty, type Party, personParty } from "./party";
import { gatherPhrase, isHead, type Phrase } from "./phrase";

/** A name with what stands before it, a description, or a government. */
export function readPhrase(reading: ArticleReading, { from, to }: Span, discourse: Discourse): Actor | null {
  const phrase = gatherPhrase(reading, from, to);
  const name = reading.nameAt[phrase.at];
  if (phrase.noun) return toActor(reading, spanOf(phrase), [phrase.noun], "government");
  if (name?.person) return closeName(reading, phrase, discourse);
  if (name?.body && phrase.words.length === 0)
    return toActor(reading, { from, to: name.to }, [bodyParty(name.body)], "name");
  return phrase.words.some(isHead) ? describe(reading, phrase, discourse) : closePeople(reading, phrase);
}

function spanOf({ from, at }: Phrase): Span {
  return { from, to: at };
}

/** `the Americans`. */
function closePeople(reading: ArticleReading, phrase: Phrase): Actor | null {
  const isPlural = phrase.at > phrase.from && phrase.words.length === 0 && keyAt(reading, phrase.at - 1).endsWith("s");
  return isPlural ? toActor(reading, spanOf(phrase), [govern(phrase.country)], "government") : null;
}

/** `Kim's negotiators` are his country's; otherwise the name is who is meant. */
function closeName(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const name = reading.nameAt[phrase.at];
  if (!name?.person) return null;
  const party = adoptTitle(personParty(name.person), phrase);
  if (phrase.words.length > 0) discourse.noteTitle(party, phrase.words.join(" "));
  const team = isOwnerAt(reading, name.to) && party.country ? endOfTeam(reading, name.to + 1) : null;
  if (team !== null) return toActor(reading, { from: phrase.from, to: team }, [govern(party.country)], "government");
  return toActor(reading, { from: phrase.from, to: name.to }, [party], "name");
}

function endOfTeam(reading: ArticleReading, from: number): number | null {
  let at = from;
  while (titleModifiers.has(keyAt(reading, at)) && at < from + 4) at++;
  const key = keyAt(reading, at);
  return bodyNouns.has(key) && key.endsWith("s") ? at + 1 : null;
}

function govern(country: string | null): Party | null {
  return country ? countryParty(country) : null;
}

/** A stranger's country is what the text says where it first names them. */
function adoptTitle(party: Party, phrase: Phrase): Party {
  if (!party.person || party.person.entity) return party;
  party.person.country ??= phrase.country;
  return { ...party, country: party.person.country };
}

/** A phrase without a name, as far as it tells somebody. */
interface Description {
  head: string;
  text: string;
  kind: OfficeClass | null;
  isPlural: boolean;
}

function toDescription({ words }: Phrase): Description {
  const head = words.findLast(isHead) ?? "";
  const text = words.join(" ");
  const isPlural = pluralHeads.has(head) || (bodyNouns.has(head) && !titleHeads.has(head));
  return { head, text, kind: officeClass(text.replace(/ of$/, "")), isPlural };
}

/** The person whom a description means, else the government that it belongs to. */
function describe(reading: ArticleReading, phrase: Phrase, discourse: Discourse): Actor | null {
  const description = toDescription(phrase);
  const { head, isPlural } = description;
  if (/^(spokesman|spokeswoman|spokesperson)$/.test(head)) return null;
  const party = /^counterparts?$/.test(head)
    ? findCounterpart(phrase, description, discourse)
    : isPlural
      ? null
      : findDescribed(reading, phrase, description, discourse);
  if (party) return toActor(reading, spanOf(phrase), [party], "role");
  const isRole = !isPlural || head.startsWith("counterpart");
  return toActor(reading, spanOf(phrase), [govern(phrase.country)], isRole ? "role" : "government");
}

function findDescribed(
  reading: ArticleReading,
  phrase: Phrase,
  description: Description,
  discourse: Discourse,
): Party | null {
  const { country, hasDeterminer } = phrase;
  const { kind } = description;
  const holder = country && kind ? (discourse.findHolder(country, kind) ?? discourse.findNamed(country, kind)) : null;
  if (holder || !hasDeterminer) return holder;
  const leader = country ? null : findLeader(description, discourse);
  const isNew = /^(a|an|another|one)$/.test(keyAt(reading, phrase.from));
  return leader ?? (isNew ? null : findTitled(description, country, discourse));
}

/** `the Supreme Leader` is the North's; `the leader` the head of state or government named last. */
function findLeader({ head, text }: Description, discourse: Discourse): Party | null {
  if (!/^(leader|ruler|marshal)$/.test(head)) return null;
  return /supreme|dear|great|young|respected/.test(text) ? discourse.findHolder("KP", "leader") : discourse.lastHead;
}

const anybody = /^(official|officials|aide|aides|guests|visitors|inspectors|officers|men|women)$/;

/** `the secretary`, `the former president`: the last person of that title. */
function findTitled({ head, kind }: Description, country: string | null, discourse: Discourse): Party | null {
  if (anybody.test(head)) return null;
  const title = kind === "foreign-minister" && head === "secretary" ? "secretary" : head;
  return discourse.findByTitle(title, country);
}

/** `his North Korean counterpart`: the holder of the subject's office there. */
function findCounterpart({ country }: Phrase, { head }: Description, discourse: Discourse): Party | null {
  if (!country || head !== "counterpart") return null;
  const kinds = (discourse.subject?.person?.entity?.offices ?? []).flatMap(({ title }) => officeClass(title) ?? []);
  const kind = kinds.at(-1);
  return kind ? discourse.findHolder(country, kind) : null;
}
