/** How an article file is written. */
export type ArticleForm = "plain" | "markdown" | "html" | "feed" | "xml";

const page = /^<(?:!doctype\s+html|html|head|body|article|main|meta|title|link|script)[\s>/]/i;
const fragment = /^<(?:p|div|section|header|h[1-6]|table|ul|ol|blockquote|span|figure|a|b|i|em|strong|img|br)[\s>/]/i;
const blockEnd = /<\/(?:p|div|article|section|h[1-6]|li|blockquote|body|html)\s*>/i;
const feed = /^<(?:rss|(?:\w+:)?RDF|(?:\w+:)?feed)[\s>]/;
const markup = /^<[A-Za-z_][\w:.-]*[\s>/]/;

/**
 * Tells from the beginning of a text (behind the header, where it has one) how it is written. The name of the file decides
 * only what the text leaves open: whether text below a header is Markdown.
 */
export function sniffForm(text: string, name: string, hasHeader: boolean): ArticleForm {
  const { start, isXml } = skipProlog(text);
  const head = text.slice(start, start + 200);
  if (feed.test(head)) return "feed";
  if (page.test(head)) return "html";
  if (isXml && markup.test(head)) return "xml";
  if (fragment.test(head) && blockEnd.test(text)) return "html";
  const hasFrontMatter = !hasHeader && /^---[^\S\r\n]*[\r\n]/.test(text.slice(start, start + 80));
  return hasFrontMatter || /\.(?:md|markdown)$/i.test(name) ? "markdown" : "plain";
}

/** Where the first element or text begins: behind the XML declaration, comments, other instructions and a doctype of XML. */
function skipProlog(text: string): { start: number; isXml: boolean } {
  let start = 0;
  let isXml = false;
  for (;;) {
    while (/[\s\uFEFF]/.test(text[start] ?? "")) start++;
    const end = endOfProlog(text, start);
    if (end === null) return { start, isXml };
    if (text.startsWith("<?xml", start)) isXml = true;
    start = end;
  }
}

function endOfProlog(text: string, start: number): number | null {
  if (text.startsWith("<?", start)) return endAfter(text, "?>", start);
  if (text.startsWith("<!--", start)) return endAfter(text, "-->", start);
  const isDoctype = /^<!doctype\s+(?!html)/i.test(text.slice(start, start + 40));
  if (!isDoctype) return null;
  const subset = text.indexOf("[", start);
  const close = text.indexOf(">", start);
  return subset >= 0 && subset < close ? endAfter(text, "]>", subset) : endAfter(text, ">", start);
}

/** A prolog that does not end is all that there is. */
function endAfter(text: string, mark: string, start: number): number {
  const at = text.indexOf(mark, start);
  return at < 0 ? text.length : at + mark.length;
}
