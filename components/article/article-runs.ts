import { type Segment, type Span, segments } from "#core/evidence/segments";

/** A run of an article's text, marked where it supports events. */
export interface Run extends Segment {
  /** its own anchor; null where nothing is marked */
  id: string | null;
  /** events whose first passage begins here and whose anchor is not `id`; each gets an anchor of its own */
  anchors: string[];
  /** events of which a passage ends here: a reader can go back to them */
  ends: string[];
}

/** A stretch of text between blank lines, the blank lines included, so that all paragraphs together are the text. */
export type Paragraph = Run[];

/**
 * Cuts an article into paragraphs of marked runs without changing a character of it. The first run of an event carries
 * the anchor `e-<event slug>`, which event pages link to.
 */
export function paragraphsOf(text: string, spans: readonly Span[]): Paragraph[] {
  const runs = withAnchors(atParagraphs(text, segments(text, spans)));
  const paragraphs: Paragraph[] = [];
  const starts = new Set(paragraphStarts(text));
  for (const run of runs) {
    if (starts.has(run.start) || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(run);
  }
  return paragraphs;
}

/** Where paragraphs begin: after each blank line. */
function paragraphStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/g)].map((gap) => gap.index + gap[0].length)];
}

/** A passage that goes on in the next paragraph is two runs. */
function atParagraphs(text: string, whole: Segment[]): Segment[] {
  const starts = paragraphStarts(text);
  return whole.flatMap(({ start, text: words, ids }) => {
    const end = start + words.length;
    const cuts = [start, ...starts.filter((at) => at > start && at < end), end];
    return cuts.slice(0, -1).map((from, index) => ({ start: from, text: text.slice(from, cuts[index + 1]), ids }));
  });
}

function withAnchors(runs: Segment[]): Run[] {
  const seen = new Set<string>();
  return runs.map((run, index) => {
    const first = run.ids.filter((id) => !seen.has(id));
    for (const id of first) seen.add(id);
    const [own, ...anchors] = first.map((id) => `e-${id}`);
    const following = runs[index + 1]?.ids ?? [];
    const ends = run.ids.filter((id) => !following.includes(id));
    return { ...run, id: run.ids.length === 0 ? null : (own ?? `passage-${run.start}`), anchors, ends };
  });
}
