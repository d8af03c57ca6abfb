import { itemAt } from "#core/item-at";
import type { Token } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import type { Run } from "./name-run";
import { honorifics, shortTitles, speechVerbs, titleHeads, titleModifiers } from "./title-words";

type Tokens = readonly Token[];

/** The words of office beside an unknown name. */
export interface Title {
  words: string;
  /** the token where it begins */
  from: number;
}

const titleLinks = wordSet("of state affairs mr mrs ms for");

function isTitleWord(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.text === "-";
  return titleHeads.has(token.key) || titleModifiers.has(token.key) || titleLinks.has(token.key);
}

/** The words of office right before a name, `U.S. Assistant Secretary of State`; `Mr.` is one without words. */
export function titleBefore(tokens: Tokens, at: number): Title | null {
  let from = at;
  while (from > 0 && at - from < 8 && isTitleWord(itemAt(tokens, from - 1))) from--;
  if (isHonored(tokens, at)) return { words: shortTitles.get(itemAt(tokens, at - 1)?.key ?? "") ?? "", from };
  const title = tokens.slice(from, at);
  const last = title.at(-1);
  const isOffice = last !== undefined && (titleHeads.has(last.key) || (last.key === "state" && title.length > 2));
  return isOffice ? { words: textOf(title), from } : null;
}

const ministryLinks = wordSet("of and for the -");

/** `Minister of Foreign Affairs and Trade Jane Doe`: capitals back to a head. */
export function titleOfMinistry(tokens: Tokens, at: number): Title | null {
  if (!itemAt(tokens, at - 1)?.capital) return null;
  for (let from = at - 1; from > at - 9 && from >= 0; from--) {
    const token = tokens[from] as Token;
    if (titleHeads.has(token.key) && tokens[from + 1]?.key === "of" && token.capital)
      return { words: textOf(tokens.slice(from, at)), from };
    if (!token.capital && !ministryLinks.has(token.key)) return null;
  }
  return null;
}

function textOf(tokens: Tokens): string {
  return tokens.map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text)).join("");
}

/** Whether `Mr.` or its like stands before a name. */
export function isHonored(tokens: Tokens, at: number): boolean {
  return honorifics.has(itemAt(tokens, at - 1)?.key ?? "");
}

/** `its security adviser, Name,`. */
export function titleBeforeComma(tokens: Tokens, at: number): Title | null {
  if (itemAt(tokens, at - 1)?.text !== "," || itemAt(tokens, at - 2)?.capital !== false) return null;
  return titleBefore(tokens, at - 1);
}

const taskPrepositions = wordSet("to for of");

/** No task is told in more words. */
const longestTask = 12;

/** `North Korea's ambassador to the U.N. in Geneva, Name`: an office with its task, back to its head. */
export function titleWithTask({ tokens, tags }: Pick<Run, "tokens" | "tags">, at: number): Title | null {
  if (itemAt(tokens, at - 1)?.text !== ",") return null;
  for (let head = at - 2; head > at - longestTask && head >= 0; head--) {
    const token = tokens[head] as Token;
    if ((token.kind === "mark" && token.text !== "-") || /^(VERB|AUX)$/.test(tags[head]?.pos ?? "")) return null;
    if (!titleHeads.has(token.key) || !taskPrepositions.has(tokens[head + 1]?.key ?? "")) continue;
    const title = titleBefore(tokens, head + 1);
    return title && { words: title.words, from: title.from };
  }
  return null;
}

const titleEnds = wordSet("who which and was is has had will were");

/** `Name, the ministry's envoy for …,`: a head within a few words after the comma; `Name, who …` has none. */
export function titleAfter({ tokens, tags, to }: Pick<Run, "tokens" | "tags" | "to">): Title | null {
  // `Name, met the envoy`
  if (tokens[to]?.text !== "," || tags[to + 1]?.pos === "VERB") return null;
  if (tokens[to + 1]?.key === "who") return { words: "", from: to };
  for (let next = to + 1; next < to + 14 && (tokens[next]?.kind !== "mark" || tokens[next]?.text === "-"); next++) {
    const key = tokens[next]?.key;
    if (!key || titleEnds.has(key) || speechVerbs.has(key)) return null;
    if (titleHeads.has(key)) return { words: textOf(tokens.slice(to + 1, next + 1)), from: to };
  }
  return null;
}
