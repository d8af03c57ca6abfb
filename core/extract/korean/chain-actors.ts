import type { EntityDraft } from "#core/entity";
import { countryParty, type Party, personParty } from "#core/extract/people/party";
import { classOfTitle } from "#core/names/korean/titles";
import { knownPerson } from "#core/names/name-mention";
import { type OfficeClass, officeOn, tenuresOf } from "#core/names/offices";
import { readChainPlaces } from "./chain-places";
import type { SentenceNames } from "./find-korean-actors";
import type { KoreanActor, NameContext } from "./korean-actor";
import type { NameChain } from "./name-chain";
import type { Piece } from "./name-words";
import type { Role } from "./particles";
import { countryOf } from "./strangers";

/** Who and where a noun phrase means; `owner` is whose it is: `대통령의 특사단`. */
export function readChainActors(context: NameContext, chain: NameChain, owner: KoreanActor | null): SentenceNames {
  const at = chain.pieces.findIndex(({ sense }) => sense.kind === "people");
  if (at >= 0) return readPerson(context, chain, at);
  const places = readChainPlaces(context, chain);
  const actor = readDelegationOf(context, chain, owner) ?? readImpersonal(context, chain);
  return { actors: actor ? [actor] : [], places };
}

function readPerson(context: NameContext, chain: NameChain, at: number): SentenceNames {
  const { text, discourse } = context;
  const piece = chain.pieces[at] as Piece;
  const office = officeIn(context, chain.pieces.slice(at + 1)) ?? officeIn(context, chain.pieces.slice(0, at));
  const people = piece.sense.kind === "people" ? piece.sense.people : [];
  const entity = choose(people, office?.kind ?? null, context);
  const spelling = text.slice(piece.start, piece.end);
  if (!entity || (isShort(spelling, entity) && !office && !discourse.knows(spelling)))
    return { actors: [], places: [] };
  const person = knownPerson(entity);
  discourse.introduce({ person, spelling, title: office?.words ?? "", office: office?.kind ?? null });
  const actor: KoreanActor = {
    start: chain.start,
    end: chain.close,
    parties: [personParty(person)],
    role: chain.role,
    form: "person",
    isSpeaker: office?.isCommentator ?? false,
    isBare: false,
  };
  return { actors: [actor], places: [] };
}

/** A Korean or Chinese name of two syllables is too like other words to be believed without an office. */
function isShort(spelling: string, { country }: EntityDraft): boolean {
  return spelling.length < 3 && /^(KP|KR|CN)$/.test(country ?? "");
}

/** Of several bearers of one name: who held the office that the text tells, or any on that day. */
function choose(people: readonly EntityDraft[], told: OfficeClass | null, { day }: NameContext): EntityDraft | null {
  const rank = (entity: EntityDraft) =>
    (officeOn(entity, day) ? 1 : 0) + (told !== null && tenuresOf(entity).some(({ kind }) => kind === told) ? 2 : 0);
  return people.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

interface Office {
  words: string;
  kind: OfficeClass | null;
  isCommentator: boolean;
}

/** The office that some pieces tell: from the first word of office or body to the last. */
function officeIn({ text }: NameContext, pieces: readonly Piece[]): Office | null {
  const last = pieces.findLastIndex(({ sense }) => sense.kind === "title");
  const title = pieces[last]?.sense;
  if (title?.kind !== "title") return null;
  const own = pieces.slice(0, last + 1).filter(({ sense }) => /^(title|unit|body)$/.test(sense.kind));
  const words = text.slice(own[0]?.start, own.at(-1)?.end);
  const isCommentator = own.some(({ sense }) => sense.kind === "title" && sense.title.isCommentator);
  return { words, kind: classOfTitle(words, title.title), isCommentator };
}

const acting = new Set<Role>(["topic", "subject", "with", "withOf", "of", "object", "dative"]);

function readImpersonal(context: NameContext, chain: NameChain): KoreanActor | null {
  const { pieces, role } = chain;
  const parties = impersonalParties(context, chain);
  const kinds = pieces.map(({ sense }) => sense.kind);
  if (parties.length === 0) return null;
  const isBare = kinds.every((kind) => kind === "states");
  if (kinds.every((kind) => kind === "place") && !acting.has(role)) return null;
  const titles = pieces.flatMap(({ sense }) => (sense.kind === "title" ? [sense.title] : []));
  const isSpeaker = titles.some(({ isCommentator }) => isCommentator) || isBodyAlone(context.text, pieces);
  if (parties.length === 1 && isDelegation(context.text, pieces)) context.discourse.delegation = parties;
  const form = kinds.includes("heads")
    ? "heads"
    : kinds.includes("group")
      ? "group"
      : titles.length > 0
        ? "office"
        : "state";
  return { start: chain.start, end: chain.close, parties, role, form, isSpeaker, isBare };
}

/** The delegation that somebody sends is their country. */
function readDelegationOf(context: NameContext, chain: NameChain, owner: KoreanActor | null): KoreanActor | null {
  const country = owner?.parties[0]?.country;
  const party =
    country &&
    chain.pieces.every(({ sense }) => /^(title|unit|delegation)$/.test(sense.kind)) &&
    isDelegation(context.text, chain.pieces) &&
    countryParty(country);
  if (!party) return null;
  context.discourse.delegation = [party];
  return {
    start: chain.start,
    end: chain.close,
    parties: [party],
    role: chain.role,
    form: "office",
    isSpeaker: false,
    isBare: false,
  };
}

/** A ministry, or `정부` by itself. */
function isBodyAlone(text: string, pieces: readonly Piece[]): boolean {
  if (pieces.length === 1 && pieces[0]?.sense.kind === "delegation")
    return text.slice(pieces[0].start, pieces[0].end) === "정부";
  return pieces.at(-1)?.sense.kind === "body" || (pieces.length === 1 && pieces[0]?.sense.kind === "place");
}

function impersonalParties(context: NameContext, chain: NameChain): Party[] {
  const { pieces } = chain;
  const codes = pieces.flatMap(({ sense }) => (sense.kind === "states" ? sense.codes : []));
  const office = officeIn(context, pieces);
  const group = pieces.findLast(({ sense }) => sense.kind === "group")?.sense;
  if (group?.kind === "group" && codes.length < 2) return groupParties(context, group.group);
  if (pieces.some(({ sense }) => sense.kind === "heads") || (group && !office))
    return codes.flatMap((code) => countryParty(code) ?? []);
  const countries = codes.length > 0 ? codes : [countryOf(chain)].flatMap((code) => code ?? []);
  if (office)
    return countries.length === 0 && isAfterSurname(context.text, chain.start)
      ? []
      : officeParties(context, office, countries);
  if (codes.length > 0) return codes.flatMap((code) => countryParty(code) ?? []);
  return otherParties(context, chain, countries[0] ?? null);
}

/** `황 장관은` of somebody whom the text has not named is nobody else with that office. */
function isAfterSurname(text: string, start: number): boolean {
  return /(?:^|[^가-힣])[가-힣]\s$/.test(text.slice(Math.max(0, start - 3), start));
}

function otherParties(context: NameContext, { pieces, role }: NameChain, country: string | null): Party[] {
  const last = pieces.at(-1)?.sense;
  if (pieces.some(({ sense }) => sense.kind === "own") || isGovernmentWord(context.text, pieces))
    return [countryParty(context.isNorthern ? "KP" : "KR")].flatMap((party) => party ?? []);
  if (country) return [countryParty(country)].flatMap((party) => party ?? []);
  if (last?.kind === "place" && last.capitalOf && acting.has(role) && role !== "of" && role !== "object")
    return [countryParty(last.capitalOf)].flatMap((party) => party ?? []);
  if (role !== "bare" && isDelegation(context.text, pieces)) return context.discourse.delegation;
  return [];
}

/** `대표단`, `특사단`. */
function isDelegation(text: string, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  return last?.sense.kind === "delegation" && text.slice(last.start, last.end).endsWith("단");
}

function isGovernmentWord(text: string, pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && text.slice(pieces[0]?.start, pieces[0]?.end) === "정부";
}

function groupParties({ discourse }: NameContext, group: "leaders" | "sides" | "pair"): Party[] {
  if (group === "sides") return discourse.sides;
  if (group === "pair") return discourse.pair;
  return discourse.leaders.length > 0
    ? discourse.leaders
    : discourse.sides.flatMap(({ country }) => (country && discourse.holder(country, "leader")) || []);
}

function officeParties(
  { discourse }: NameContext,
  { words, kind, isCommentator }: Office,
  codes: readonly string[],
): Party[] {
  const title = words.replaceAll(" ", "");
  if (codes.length === 0) {
    const person = discourse.findByTitle(title, kind, null);
    return person ? [personParty(person)] : [];
  }
  return codes.flatMap((code) => {
    const person = isCommentator ? null : discourse.findByTitle(title, kind, code);
    if (person) return [personParty(person)];
    return (kind && discourse.holder(code, kind)) ?? countryParty(code) ?? [];
  });
}
