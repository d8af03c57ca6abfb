import { type FileProblem, importLimits, toStorable } from "./file-problem";
import type { FileRow, ReadFile } from "./file-row";
import { nameOtherJson } from "./other-format";

/** Reads events as JSON: an export, an answer of the API, a list, one event, or one a line. */
export function readJson(text: string): ReadFile | FileProblem {
  const plain = text.replace(/^\uFEFF/, "");
  const events = parseWhole(plain) ?? parseLines(plain);
  if (!Array.isArray(events)) return events;
  if (events.length === 0)
    return {
      line: 1,
      problem: "The file has no events.",
      remedy: "Give a list of events, or an object with “events”.",
    };
  if (events.length > importLimits.rows)
    return {
      ...{ line: 1, remedy: "Split the file." },
      problem: `${events.length.toLocaleString("en")} events are more than the ${importLimits.rows.toLocaleString("en")} that are read at once.`,
    };
  return { format: "json", columns: [], rows: events.map(toRow) };
}

function parseWhole(text: string): unknown[] | FileProblem | null {
  try {
    const value: unknown = JSON.parse(text, storable);
    const other = nameOtherJson(value);
    if (other) return other;
    if (Array.isArray(value)) return value;
    const events = (value as { events?: unknown } | null)?.events;
    return Array.isArray(events) ? events : [value];
  } catch {
    return null;
  }
}

function parseLines(text: string): unknown[] | FileProblem {
  const events: unknown[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      events.push(JSON.parse(line, storable));
    } catch {
      return faultOf(text, index + 1, events.length > 0);
    }
  }
  return events;
}

/** Where JSON stops being JSON; in a file of one event a line, the line. */
function faultOf(text: string, line: number, isLines: boolean): FileProblem {
  const remedy = "Give the file as an export of this site is, or one event a line.";
  if (isLines) return { line, problem: `Line ${line} is no JSON.`, remedy };
  try {
    JSON.parse(text);
  } catch (error) {
    const where = text.slice(0, placeOf((error as Error).message, text)).split("\n").length;
    return { line: where, problem: `The file is no JSON from line ${where} on.`, remedy };
  }
  return { line, problem: "The file is no JSON.", remedy };
}

/** V8 names the place by its number or shows some of the text around it, ten characters before. */
function placeOf(message: string, text: string): number {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position) return Number(position);
  const [, before, around = ""] = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  return Math.max(0, text.indexOf(around)) + (before ? 10 : 0);
}

function storable(_: string, value: unknown): unknown {
  return typeof value === "string" ? toStorable(value) : value;
}

function toRow(event: unknown, index: number): FileRow {
  const isEvent = typeof event === "object" && event !== null && !Array.isArray(event);
  const problems = isEvent ? [] : [{ column: "", message: "This is no event: write an object with title and date." }];
  return { number: index + 1, line: null, cells: isEvent ? (event as Record<string, unknown>) : {}, problems };
}
