/** The line, counted from 1, on which a character stands. Lines end with LF, CR LF or CR. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
  }
  return line;
}

/** A line, where it begins and where the next one does. */
export interface TextLine {
  text: string;
  start: number;
  next: number;
}

/** The line that begins at an offset; null at the end of the text. */
export function lineAt(text: string, start: number): TextLine | null {
  if (start >= text.length) return null;
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  const next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
  return { text: text.slice(start, end), start, next };
}
