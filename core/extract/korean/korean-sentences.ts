/** A run of Hangul, digits or Latin letters. Offsets in UTF-16 code units of the whole text. */
export interface Word {
  start: number;
  end: number;
  text: string;
}

/** What one full stop closes. Offsets without the white space around it; at most `longest` units long. */
export interface KoreanSentence {
  start: number;
  end: number;
  text: string;
  paragraph: number;
}

/** Nobody writes longer ones; what is longer is cut, so that work within a sentence stays bounded. */
const longest = 700;

/** A final mark with its closing quotes and brackets. What a particle follows (`…했다"고`) goes on. */
const ending =
  /(?:(?<=[^\d\s])(?<![\s(][A-Z])\.|(?<=\d)\.(?=\s*\n|\s*$)|[!?。…])["'”’」』》)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*[-–—•·○□◇▲△*※])/g;

/** Splits a Korean text into sentences. Datelines and bylines are left out. */
export function splitKoreanSentences(text: string): KoreanSentence[] {
  const sentences: KoreanSentence[] = [];
  let [from, paragraph] = [findOpening(text), 0];
  const add = (to: number) => {
    for (let at = from; at < to; at += longest)
      addTrimmed(sentences, text, { from: at, to: Math.min(to, at + longest), paragraph });
    from = to;
  };
  for (const match of text.matchAll(ending)) {
    if (match.index < from) continue;
    add(match.index + (match[0].startsWith("\n") ? 0 : match[0].length));
    if (/\n\s*\n/.test(match[0]) || /^\s*\n\s*\n/.test(text.slice(from, from + 8))) paragraph++;
  }
  add(text.length);
  return sentences;
}

function addTrimmed(
  sentences: KoreanSentence[],
  text: string,
  { from, to, paragraph }: { from: number; to: number; paragraph: number },
): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const trimmed = piece.trim();
  if (trimmed) sentences.push({ start, end: start + trimmed.length, text: trimmed, paragraph });
}

/** `(서울=연합뉴스) 아무개 기자 = `, `【평양 9월 26일발 조선중앙통신】`: where the newsroom is, not what it tells. */
const opening =
  /^\s*(?:[([【〔［][^)\]】〕］\n]{2,40}[)\]】〕］]\s*(?:[가-힣·,\s]{2,30}(?:기자|특파원)\s*)?(?:[=:]\s*)?|[가-힣]{2,10}\s\d{1,2}월\s?\d{1,2}일발\s조선중앙통신[^\n]{0,3}\s)/;
const newsroom = /[=]|통신|뉴스|일보|신문|기자|발\s|보도자료/;

function findOpening(text: string): number {
  const match = opening.exec(text.slice(0, 200));
  return match && newsroom.test(match[0]) ? match[0].length : 0;
}

const word = /[가-힣]+|\d+|[A-Za-z]+/g;

/** The words of a sentence. */
export function wordsOf({ text, start }: KoreanSentence): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }));
}
