import { codesOf, type KoreanLexicon, type KoreanSense, longestSpelling } from "#core/names/korean/korean-lexicon";
import { type Role, roleOf } from "./particles";

/** A part of a word that the lexicon knows. Offsets in the text. */
export interface Piece {
  start: number;
  end: number;
  sense: KoreanSense;
}

/** One or more known parts up to a particle: `북한 국무위원장과`. */
export interface NameWord {
  start: number;
  /** after the last part, before the particle */
  end: number;
  /** after the particle */
  close: number;
  pieces: Piece[];
  role: Role;
}

/** What goes on a compound without a space: `북미정상회담`, `남북고위급회담`, `남북관계` not. */
const compoundTail =
  /^(정상|수뇌|고위급|장관급|장성급|총리급|차관급|국장급|실무|외교|외무|국방|군사|적십자|당국|비핵화|핵)*(급|장관|상|당국|자|간)?(회담|협상|접촉|상봉|대화|협의|회동|회의|통화|공동선언|공동성명|합의|선언|방문)/;

/** What goes on a town: `모스크바방문`, `싱가포르회담`; `판문점선언` is a text. */
const placeTail = /^(정상|수뇌|고위급|실무)?(회담|상봉|협상|방문|회동)/;

function isCompound({ kind }: KoreanSense, tail: string): boolean {
  return (kind === "states" && compoundTail.test(tail)) || (kind === "place" && placeTail.test(tail));
}

/** No word with its particles is longer; a chain without blanks must not be read to its end from each of its places. */
const hangulRun = /[가-힣0-9]{0,40}/y;
const isHangul = (text: string, at: number) => /[가-힣A-Z]/.test(text[at] ?? "");

/** Reads the parts of the word that begins at an offset; null where it is none that we know, or goes on as another word. */
export function readNameWord(text: string, start: number, lexicon: KoreanLexicon): NameWord | null {
  if (!isHangul(text, start)) return null;
  return readLetters(text, start) ?? readPieces(text, start, { lexicon, depth: 0 }) ?? readDelegation(text, start);
}

const delegation = /[가-힣]{0,8}?(?:대표단|특사단|사절단|방문단)(?=([가-힣]{0,40}))/y;

/** `특사대표단`, `당및정부대표단`: a delegation that no list has. */
function readDelegation(text: string, start: number): NameWord | null {
  delegation.lastIndex = start;
  const match = delegation.exec(text);
  const role = match && roleOf(match[1] ?? "");
  if (!match || !role) return null;
  const end = start + match[0].length;
  const close = end + (match[1]?.length ?? 0);
  return { start, end, close, pieces: [{ start, end, sense: { kind: "delegation" } }], role };
}

interface Depth {
  lexicon: KoreanLexicon;
  depth: number;
}

/** The longest known part whose rest is a particle or known too. Nothing is looked for beyond a mark. */
function readPieces(text: string, start: number, state: Depth): NameWord | null {
  const wordEnd = start + runAt(text, start).length;
  const most = text[wordEnd] === " " || text[wordEnd] === "." ? longestSpelling : wordEnd - start;
  for (let length = Math.min(most, text.length - start, longestSpelling); length > 0; length--) {
    const sense = findSense(text, { start, end: start + length, wordEnd }, state.lexicon);
    const found = sense && readRest(text, { start, end: start + length, sense }, state);
    if (found) return found;
  }
  return null;
}

interface Stretch {
  start: number;
  end: number;
  /** where the first word ends */
  wordEnd: number;
}

/** Names longer than a Korean person's are looked up only where a word ends. */
function findSense(text: string, { start, end, wordEnd }: Stretch, lexicon: KoreanLexicon): KoreanSense | null {
  const last = text[end - 1];
  if (last === " " || last === "\n") return null;
  const spelling = text.slice(start, end);
  if (end - start < 5) return lexicon.find(spelling);
  const tail = end <= wordEnd ? text.slice(end, wordEnd) : runAt(text, end);
  return roleOf(tail) === null ? lexicon.findWord(spelling) : lexicon.find(spelling);
}

function readRest(text: string, piece: Piece, { lexicon, depth }: Depth): NameWord | null {
  const { start, end, sense } = piece;
  const run = runAt(text, end);
  const suffix = sense.kind === "place" ? (/^(?:시|현지|시내)(?!장)/.exec(run)?.[0] ?? "") : "";
  const tail = run.slice(suffix.length);
  const role = roleOf(tail) ?? (isCompound(sense, tail) ? "bare" : null);
  if (role !== null)
    return { start, end, close: end + suffix.length + (role === "bare" ? 0 : tail.length), pieces: [piece], role };
  const rest = depth < 4 ? readPieces(text, end, { lexicon, depth: depth + 1 }) : null;
  return rest && { ...rest, start, pieces: [piece, ...rest.pieces] };
}

function runAt(text: string, at: number): string {
  hangulRun.lastIndex = at;
  return hangulRun.exec(text)?.[0] ?? "";
}

const dotted = /([남북한미중일러조로](?:\s?[·ㆍ‧∙]\s?[남북한미중일러조로]){1,3})/y;
const single = /([북미중일러남])(?=\s)/y;
/** What must follow a letter that stands alone: an office or a body, as in `미 국무장관`. */
const officeAhead =
  /^\s(국무|외교|외무|국방|대통령|총리|국가안보|백악관|상원|하원|정부|당국|대표단|특사|측|고위급|중앙정보국|재무|특별대표|의회|부통령|국무위원|최고지도자|외무상|주석|총서기)/;

/** Countries by their letters: `북·미`, `한·미·일`, `미 국무장관`, `북은`. */
function readLetters(text: string, start: number): NameWord | null {
  if (/[가-힣A-Z0-9]/.test(text[start - 1] ?? "")) return null;
  dotted.lastIndex = start;
  const letters = dotted.exec(text)?.[1];
  if (letters) return fromLetters(text, start, letters);
  single.lastIndex = start;
  if (single.test(text) && officeAhead.test(text.slice(start + 1, start + 12)))
    return fromLetters(text, start, text[start] as string);
  return text[start] === "북" && /^(은|이|과|의|에|을|에서|측)?(?![가-힣])/.test(runAt(text, start + 1))
    ? fromLetters(text, start, "북")
    : null;
}

function fromLetters(text: string, start: number, letters: string): NameWord | null {
  const codes = codesOf(
    letters.split(/\s?[·ㆍ‧∙]\s?/).map((letter) => (letter === "북" || letter === "조" ? "북" : letter)),
  );
  if (!codes) return null;
  const end = start + letters.length;
  const tail = runAt(text, end);
  const role = roleOf(tail) ?? (compoundTail.test(tail) ? "bare" : null);
  if (role === null) return null;
  const piece: Piece = { start, end, sense: { kind: "states", codes } };
  return { start, end, close: end + (role === "bare" ? 0 : tail.length), pieces: [piece], role };
}
