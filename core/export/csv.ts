/** A cell; null is an empty one. */
export type Cell = string | number | null;

/**
 * What a spreadsheet would take for a formula or a command (OWASP, "CSV Injection"), the full-width signs of East Asian
 * input included. No number of ours begins with a sign: coordinates are written as points. What looks as if it had been defused
 * already counts, too: so the apostrophe can be taken away again without asking who put it there.
 */
const dangerous = /^'*[=+\-@\p{Cc}＝＋－＠]/u;

/** A line of RFC 4180 with its end. Cells that a spreadsheet would run begin with an apostrophe instead. */
export function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCsvCell).join(",")}\r\n`;
}

function toCsvCell(cell: Cell): string {
  const text = defuse(cell === null ? "" : String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets show what follows the apostrophe, as text. */
export function defuse(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** A cell as it was before it was defused. */
export function undefuse(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
}
