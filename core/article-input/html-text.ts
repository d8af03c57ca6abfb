import { Parser } from "htmlparser2";

/** Elements within elements, at most; browsers stop at 512, pages rarely pass 50. What is deeper was made to choke readers. */
const maxDepth = 400;

const skipped = new Set(
  "script style noscript template svg math iframe object canvas audio video map head title nav button select textarea figcaption rt rp del s strike".split(
    " ",
  ),
);
const blocks = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/**
 * The readable text of HTML, whole or a part: paragraphs, headings, list items and rows are apart by a blank line, `<br>`
 * ends a line. References are decoded, white space is folded, soft hyphens go, as do scripts, captions and what is struck out.
 * Null where elements are nested too deeply to be prose.
 */
export function htmlToText(html: string): string | null {
  const writer = new TextWriter();
  return scanHtml(html, writer) ? writer.end() : null;
}

/** What is told of a page in the order in which it stands there. */
export interface HtmlHandler {
  open(name: string): void;
  close(name: string): void;
  write(text: string): void;
}

/** Hands the tags and texts of a page on; false where it stopped because elements are nested too deeply. */
export function scanHtml(html: string, handler: HtmlHandler): boolean {
  let depth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (++depth > maxDepth) parser.pause();
      else handler.open(name);
    },
    onclosetag(name) {
      depth--;
      handler.close(name);
    },
    ontext: (text) => handler.write(text),
  });
  parser.write(html);
  if (depth > maxDepth) return false;
  parser.end();
  return true;
}

/** Text that is no HTML, in the same form: paragraphs stay paragraphs. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => fold(paragraph))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Collects the text between the tags of a page, in their order; nesting costs it nothing. */
class TextWriter implements HtmlHandler {
  private readonly paragraphs: string[] = [];
  private pieces: string[] = [];
  private skipping = 0;
  private keeping = 0;

  open(name: string): void {
    if (skipped.has(name)) this.skipping++;
    if (name === "pre") this.keeping++;
    if (blocks.has(name)) this.endParagraph();
    else if (name === "br") this.pieces.push("\n");
    else if (name === "td" || name === "th") this.pieces.push(" ");
    else if (name === "q") this.write("“");
  }

  close(name: string): void {
    if (name === "q") this.write("”");
    if (skipped.has(name)) this.skipping = Math.max(0, this.skipping - 1);
    if (blocks.has(name)) this.endParagraph();
    if (name === "pre") this.keeping = Math.max(0, this.keeping - 1);
  }

  write(text: string): void {
    if (this.skipping > 0) return;
    this.pieces.push(this.keeping > 0 ? text : text.replace(/[\t\n\f\r ]+/g, " "));
  }

  end(): string {
    this.endParagraph();
    return this.paragraphs.join("\n\n");
  }

  private endParagraph(): void {
    if (this.pieces.length === 0) return;
    const text = tidyText(this.pieces.join(""));
    if (text !== "") this.paragraphs.push(text);
    this.pieces = [];
  }
}

/** One space between words, none at the ends of lines; a soft hyphen and a place to break a line are no characters. */
function fold(paragraph: string): string {
  return paragraph
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .split("\n")
    .map((line) => line.replace(/[\p{Zs}\t\f\v]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
