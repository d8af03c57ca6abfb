import type { FileProblem } from "./file-problem";

/** Forms of our own exports, and files that people take for tables, that say too little of an event to come back in. */
const texts: [name: string, begins: RegExp][] = [
  ["a calendar (iCalendar)", /^BEGIN:VCALENDAR/i],
  ["a feed (Atom) or another file of XML", /^<(\?xml|feed|rss)/i],
  ["a page (HTML)", /^<(!doctype html|html)/i],
  ["a list of references (BibTeX)", /^(%[^\n]*\n\s*)*@\w+\s*\{/],
  ["a list of references (RIS)", /^TY {2}- /],
];

const remedy = "Take the same events as JSON or as the data package (ZIP), which say all of them, or as CSV.";
const tooLittle = "says less of an event than the record does";

/** Names a text that is no table and no events in JSON; null = it may be either. */
export function nameOtherText(text: string): FileProblem | null {
  const begin = text
    .slice(0, 200)
    .replace(/^\uFEFF/, "")
    .trimStart();
  const [name] = texts.find(([, begins]) => begins.test(begin)) ?? [];
  return name ? { line: 1, problem: `This is ${name}: it ${tooLittle}.`, remedy } : null;
}

/** Names a file by its first bytes; null = it may be a text. */
export function nameOtherBytes(bytes: Uint8Array): FileProblem | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 8));
  if (begin.startsWith("%PDF-"))
    return { line: 1, problem: "This is a document (PDF), not a table.", remedy: "Hand it in as text of an article." };
  if (begin.startsWith("\u00d0\u00cf\u0011\u00e0"))
    return { line: 1, problem: "This is an old workbook or document.", remedy: "Save the table as CSV (UTF-8)." };
  return null;
}

/** Names JSON that holds something else than events; null = it may hold some. */
export function nameOtherJson(value: unknown): FileProblem | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "object" || first === null) return null;
  const refuse = (name: string, why = `it ${tooLittle}`, what = remedy) => ({
    ...{ line: 1, remedy: what },
    problem: `This is ${name}: ${why}.`,
  });
  if ("@context" in first || "@graph" in first) return refuse("JSON-LD");
  if (Array.isArray(value)) return isReference(first) ? refuse("a list of references (CSL-JSON)") : null;
  const events = "events" in first && Array.isArray(first.events) ? first.events : null;
  if (events) return hasSlides(events) ? refuse("a file for TimelineJS") : null;
  const list = ["people", "places", "articles", "threads", "changes", "features"].find((name) =>
    Array.isArray((first as Record<string, unknown>)[name]),
  );
  return list ? refuse(`a list of ${list}`, "an import takes events", elsewhere) : null;
}

const elsewhere =
  "Events name their people and places, and the import can put people on record. To take over all that another database holds, restore its backup (`npm run restore`).";

function isReference(item: object): boolean {
  return "issued" in item && "type" in item && !("status" in item);
}

function hasSlides(events: readonly unknown[]): boolean {
  const [first] = events;
  return typeof first === "object" && first !== null && "start_date" in first && "text" in first;
}
