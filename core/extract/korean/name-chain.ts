import type { NameContext } from "./korean-actor";
import { type NameWord, type Piece, readNameWord } from "./name-words";
import { type Role, roleOf } from "./particles";

/** Words that make one noun phrase: `스티븐 비건 미국 국무부 대북특별대표가`. */
export interface NameChain {
  start: number;
  end: number;
  close: number;
  pieces: Piece[];
  role: Role;
}

const gap = /(?:\s?\([^()\n]{1,24}\))?\s?(?=[가-힣A-Z])/y;
/** A body that no list names, between a name and an office: `동북아국`, `한반도정책관실`. */
const unknownUnit =
  /[가-힣]{1,9}(?:부|성|원|위|위원회|국|처|실|당|본부|회의|연구소|회|청|담당|문제|총국)(?=\s[가-힣])/y;
const praise = /(?:경애하는|위대한|친애하는|존경하는|우리\s당과\s국가의)\s?/y;
const mostWords = 9;

/** Reads a noun phrase from an offset on, up to its particle; null where no name begins there. */
export function readNameChain({ text, lexicon }: NameContext, start: number, limit: number): NameChain | null {
  const first = readNameWord(text, start, lexicon);
  if (!first) return null;
  let chain = toChain(first);
  for (let count = 1; count < mostWords && isOpen(chain); count++) {
    const at = after(text, chain.close);
    if (at >= limit) break;
    const next =
      readNameWord(text, at, lexicon) ??
      readUnlistedTitle(text, at, chain) ??
      readPastUnit({ text, lexicon }, at, chain);
    if (!next || next.close > limit || !canJoin(chain, next)) break;
    chain = { ...next, start, pieces: [...chain.pieces, ...next.pieces] };
  }
  return chain;
}

function toChain({ start, end, close, pieces, role }: NameWord): NameChain {
  return { start, end, close, pieces, role };
}

/** A phrase goes on after a bare word, and after `국무위원장이신 …` and `단장인 …`. */
function isOpen({ role, pieces }: NameChain): boolean {
  return role === "bare" || (role === "attribute" && pieces.at(-1)?.sense.kind === "title");
}

function after(text: string, close: number): number {
  const at = skip(gap, text, close);
  return skip(praise, text, at);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** An office that no list has, by the word it ends in: `순회대사`. */
const unlisted =
  /([가-힣]{1,7}?(?:대사|장관|차관|대표|국장|실장|부장|위원장|특사|단장|의장|총리|보좌관|부상|처장|원장|사령관|차관보|책임자|비서|총재|협상가))((?:께서)?[은는이가을를과와의도]?|에게|에게서|께서)(?![가-힣])/y;

function readUnlistedTitle(text: string, at: number, chain: NameChain): NameWord | null {
  if (!chain.pieces.some(({ sense }) => /^(people|states|body)$/.test(sense.kind))) return null;
  unlisted.lastIndex = at;
  const match = unlisted.exec(text);
  const role = match && roleOf(match[2] ?? "");
  if (!match || !role) return null;
  const end = at + (match[1]?.length ?? 0);
  const title = { office: null, isCommentator: false };
  return {
    start: at,
    end,
    close: at + match[0].length,
    pieces: [{ start: at, end, sense: { kind: "title", title } }],
    role,
  };
}

function readPastUnit(
  { text, lexicon }: Pick<NameContext, "text" | "lexicon">,
  at: number,
  chain: NameChain,
): NameWord | null {
  if (!chain.pieces.some(({ sense }) => /^(people|states|body)$/.test(sense.kind))) return null;
  const past = skip(unknownUnit, text, at);
  if (past === at) return null;
  const next = readNameWord(text, past + 1, lexicon);
  return next?.pieces.some(({ sense }) => sense.kind === "title") ? next : null;
}

/** Two people, or a person and then a new country, are two phrases unless an office goes with it. */
function canJoin(chain: NameChain, next: NameWord): boolean {
  const [last, first] = [chain.pieces.at(-1)?.sense.kind, next.pieces[0]?.sense.kind];
  const hasPerson = chain.pieces.some(({ sense }) => sense.kind === "people");
  if (hasPerson && first === "people") return false;
  if (hasPerson && (last === "title" || last === "honor"))
    return first === "title" || first === "honor" || first === "unit" || first === "body";
  if (last === "place") return first !== "people";
  return true;
}
