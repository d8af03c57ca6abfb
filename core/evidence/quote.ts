/**
 * Where a passage is in a text: a TextQuoteSelector and a TextPositionSelector of the W3C Web Annotation model in one.
 * Offsets count UTF-16 code units, as JavaScript does; `end` is the first one after the passage.
 */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** How much of the surrounding text a quote carries on each side, in UTF-16 code units. */
export const contextChars = 32;

/** Describes the passage from `start` to `end` so that it is found again. Throws a RangeError where there is no passage. */
export function describeQuote(text: string, start: number, end: number): Quote {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    throw new RangeError(`There is no passage from ${start} to ${end} in a text of ${text.length} characters.`);
  if (splitsCharacter(text, start) || splitsCharacter(text, end))
    throw new RangeError(`The passage from ${start} to ${end} begins or ends inside a character.`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(contextStart(text, start), start),
    suffix: text.slice(end, contextEnd(text, end)),
    start,
    end,
  };
}

function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - contextChars);
  return splitsCharacter(text, from) ? from + 1 : from;
}

function contextEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + contextChars);
  return splitsCharacter(text, to) ? to - 1 : to;
}

/** Whether `offset` lies between the two halves of a surrogate pair. */
export function splitsCharacter(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
