import { surnames } from "#core/names/korean/initial-sounds";
import { knownPerson, type Person } from "#core/names/name-mention";
import type { NameContext } from "./korean-actor";
import { type NameChain, readNameChain } from "./name-chain";
import { type Role, roleOf } from "./particles";

/** Somebody whom the people file lacks, by the office that the text gives. Offsets in the text. */
export interface Stranger {
  start: number;
  end: number;
  close: number;
  role: Role;
  person: Person;
  isSpeaker: boolean;
}

const fullName = new RegExp(`[${surnames}][가-힣]{2}`, "y");
/** Words that look like a name and stand before offices. */
const noName =
  /^(유엔|정부|조선|고위|남북|북남|한미|한중|한일|북미|안보|외교|통일|국방|대통|총리|정상|정치|주한|주중|주미|주일|주러|노동|로동|공산|인민|전직|현직|부총|부위|수석|성명|장관|차관|위원|대표|서울|원내|지난|이번|오전|오후|당시|최고|강경|진보|보수|여당|야당|하원|상원|중앙|국무|국회|사무|경제|사회|문화|미국|한반|조국|공동|현지|유럽|한국|방문|방북|이날|우리|고려|전문|주요|주재|지역|국제|기존|당국|신임|부인|장례|선임|정책|성공|마지|하나|한편|안내|명예|기자|마이|인도|남조|남측|북측)/;

/** `박모범 통일부 차관이`: a Korean name of three syllables before an office. */
export function readStranger(context: NameContext, start: number, limit: number): Stranger | null {
  const { text } = context;
  const name = fullNameAt(text, start);
  if (!name || /[가-힣]/.test(text[start - 1] ?? "")) return null;
  const end = start + name.length;
  const gap = /^(?:\s?\([^()\n]{1,12}\))?\s(?=[가-힣])/.exec(text.slice(end, end + 16));
  const chain = gap && readNameChain(context, end + gap[0].length, limit);
  if (!chain || !endsInOffice(chain) || chain.pieces.some(({ sense }) => sense.kind === "people")) return null;
  return toStranger(context, { start, end, name, chain, close: chain.close, role: chain.role });
}

const foreignAfter =
  /\s((?:[가-힣]{2,8}\s){1,2}[가-힣]{2,8}?)((?:동지|각하)?(?:께서는?|[은는이가을를과와의]|에게))(?![가-힣])/y;
const noForeignWord =
  /(회담|결과|회동|방문|발언|회견|일정|발표|면담|초청|문제|입장|이날|지난|오는|최근|어제|오늘|내일|취임|명의|앞으로|대화|협상|관련|대표단|특사단)/;

/** `러시아 국방장관 이름 성이`: a foreigner's office, then a name of two or three words. `chain` is the office. */
export function readForeignerAfter(
  { text, ...context }: NameContext,
  chain: NameChain,
  limit: number,
): Stranger | null {
  const country = countryOf(chain);
  if (!country || /^K[PR]$/.test(country) || chain.role !== "bare" || !endsInOffice(chain)) return null;
  foreignAfter.lastIndex = chain.close;
  const match = foreignAfter.exec(text);
  const [name, tail] = [match?.[1] ?? "", match?.[2] ?? ""];
  const words = name.split(" ");
  const role = roleOf(tail.replace(/^(?:동지|각하)/, ""));
  if (!match || !role || noForeignWord.test(name) || words.slice(0, -1).some((word) => ending.test(word))) return null;
  const end = chain.close + 1 + name.length;
  if (end > limit) return null;
  const stranger = toStranger(
    { text, ...context },
    { start: chain.start, end, name, chain, close: end + tail.length, role },
  );
  const known = context.lexicon.find(words.at(-1) ?? "");
  return known?.kind === "people" && known.people[0] ? { ...stranger, person: knownPerson(known.people[0]) } : stranger;
}

/** `외무성 부상 임아무가`: the office, then a name with its particle. `chain` is the office. */
export function readStrangerAfter(context: NameContext, chain: NameChain, limit: number): Stranger | null {
  const { text } = context;
  if (!endsInOffice(chain) || !/^(bare|attribute)$/.test(chain.role)) return null;
  const start = chain.close + 1;
  const name = text[chain.close] === " " ? fullNameAt(text, start) : null;
  if (!name || start >= limit || !/^K[PR]$/.test(countryOf(chain) ?? "KP")) return null;
  const end = start + name.length;
  const tail = /^(?:동지|씨)?([가-힣]*)/.exec(text.slice(end, end + 12));
  const role = roleOf(tail?.[1] ?? "");
  if (!role || (role === "bare" && tail?.[0] === "")) return null;
  return toStranger(context, { start: chain.start, end, name, chain, close: end + (tail?.[0].length ?? 0), role });
}

const foreignName = /(?:[가-힣]{1,7}\s){1,2}[가-힣]{2,7}\s$/;
const noForeignName =
  /^(우리|나라|주재|당시|주한|주북|현지|본국|이날|양국|두|각|전|현|새|첫|이번|지난|최근|그|이|저|및|등|중|한편|특히)$/;
/** A word with one of these endings is rather a noun with its particle, or a verb. */
const ending = /(은|는|을|를|의|에|에서|와|과|에게|께서|하고|하며|으로|부터|까지|했다|한|된|할|될)$/;

/** `제인 도 미국 국무부 차관보`: two or three unknown words before a country and an office. `chain` is the office. */
export function readForeignStranger(context: NameContext, chain: NameChain, from: number): Stranger | null {
  const first = chain.pieces[0]?.sense;
  if (first?.kind !== "states" || first.codes.length !== 1 || !endsInOffice(chain)) return null;
  const before = foreignName.exec(context.text.slice(Math.max(from, chain.start - 26), chain.start));
  if (!before) return null;
  const words = before[0].trim().split(" ");
  const firstOwn = words.findLastIndex((word) => ending.test(word)) + 1;
  const name = words.slice(firstOwn).join(" ");
  if (words.length - firstOwn < 2 || words.some((word) => noForeignName.test(word)) || !/[가-힣]{2}/.test(name))
    return null;
  const start = chain.start - 1 - name.length;
  return toStranger(context, { start, end: chain.start - 1, name, chain, close: chain.close, role: chain.role });
}

function fullNameAt(text: string, start: number): string | null {
  fullName.lastIndex = start;
  const name = fullName.exec(text)?.[0] ?? null;
  return name && !noName.test(name) ? name : null;
}

function endsInOffice({ pieces }: NameChain): boolean {
  const last = pieces.filter(({ sense }) => sense.kind !== "honor").at(-1)?.sense;
  return last?.kind === "title";
}

interface Reading {
  start: number;
  end: number;
  name: string;
  chain: NameChain;
  close: number;
  role: Role;
}

function toStranger({ text }: NameContext, { start, end, name, chain, close, role }: Reading): Stranger {
  const country = countryOf(chain) ?? null;
  const own = chain.pieces.filter(({ sense }) => sense.kind !== "states" && sense.kind !== "honor");
  const title = own[0] ? text.slice(own[0].start, own.at(-1)?.end) : null;
  const isSpeaker = chain.pieces.some(({ sense }) => sense.kind === "title" && sense.title.isCommentator);
  return { start, end, close, role, isSpeaker, person: { key: name, name, country, title, entity: null } };
}

/** The country that a phrase names, by itself or by a body. */
export function countryOf({ pieces }: Pick<NameChain, "pieces">): string | undefined {
  const state = pieces.find(({ sense }) => sense.kind === "states" && sense.codes.length === 1)?.sense;
  if (state?.kind === "states") return state.codes[0];
  const body = pieces.find(({ sense }) => sense.kind === "body")?.sense;
  return body?.kind === "body" ? (body.country ?? undefined) : undefined;
}
