/** A passage of a text and what it belongs to. Offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
  id: string;
}

/** A run of text that is covered by the same spans from its first to its last character. */
export interface Segment {
  text: string;
  /** offset of its first UTF-16 code unit */
  start: number;
  /** of the spans that cover it, in the order in which they first appear in the text; each once */
  ids: string[];
}

/**
 * Cuts `text` where a span begins or ends. The runs together are the whole text, in order; neighbors differ in their ids.
 * Spans may overlap and nest; what lies outside the text is cut off, and empty spans are left out.
 */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const inside = spans.map((span) => clip(span, text.length)).filter(({ start, end }) => start < end);
  inside.sort((a, b) => a.start - b.start || b.end - a.end);
  const ids = [...new Set(inside.map(({ id }) => id))];
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const runs = cuts.slice(0, -1).map((start, index) => {
    const covering = new Set(inside.filter((span) => span.start <= start && start < span.end).map(({ id }) => id));
    return { text: text.slice(start, cuts[index + 1]), start, ids: ids.filter((id) => covering.has(id)) };
  });
  return joinEqual(runs);
}

function clip(span: Span, length: number): Span {
  return { id: span.id, start: Math.max(0, span.start), end: Math.min(length, span.end) };
}

/** Two spans of one id that touch are one run. */
function joinEqual(runs: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && hasSameIds(last, run)) last.text += run.text;
    else joined.push(run);
  }
  return joined;
}

function hasSameIds(a: Segment, b: Segment): boolean {
  return a.ids.length === b.ids.length && a.ids.every((id, index) => id === b.ids[index]);
}
