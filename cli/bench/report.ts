import type { ExportFigures, Figures, LatencyFigures, PageFigures } from "./figures";
import { goalsOf } from "./goals";
import { round, type Spread } from "./statistics";

/** Between these lines of the page the bench writes; the rest of it is people's. */
const [start, end] = ["<!-- figures: written by npm run bench -->", "<!-- end of figures -->"];

/** The page with the figures in place of the former ones, or at its end. */
export function insertFigures(page: string, figures: Figures): string {
  const [before, after] = page.includes(start)
    ? [page.slice(0, page.indexOf(start)), page.slice(page.indexOf(end) + end.length)]
    : [`${page.trimEnd()}\n\n`, "\n"];
  return `${before}${start}\n\n${formatFigures(figures)}\n\n${end}${after}`;
}

/** All figures in Markdown. */
export function formatFigures(figures: Figures): string {
  return [
    section("Goals", goalTable(figures)),
    section("The page in Chromium, all events in the database", pageTable(figures.page, "database")),
    section("The plain widget, given all events", pageTable(figures.widget, "events")),
    section("TimelineJS3, given all events", pageTable(figures.timelinejs, "events")),
    ...Object.entries(figures.api ?? {}).map(([key, kinds]) => section(`API with ${placeWords(key)}`, apiTable(kinds))),
    ...Object.entries(figures.export ?? {}).map(([key, files]) =>
      section(`Files of all events, ${placeWords(key)}`, exportTable(files)),
    ),
    section("Other rates", otherTable(figures)),
    section("Lighthouse, its phone preset", lighthouseTable(figures)),
    section("When and where", takenTable(figures)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function section(title: string, table: string | null): string {
  return table ? `## ${title}\n\n${table}` : "";
}

function goalTable(figures: Figures): string {
  const verdict = { true: "reached", false: "**not reached**", null: "not measured" };
  return table(
    ["what", "to reach", "measured", ""],
    goalsOf(figures).map(({ what, toReach, measured, isReached }) => [
      what,
      toReach,
      measured ?? "–",
      verdict[`${isReached}`],
    ]),
  );
}

function pageTable(pages: Record<string, PageFigures> | undefined, first: string): string | null {
  if (!pages) return null;
  return table(
    [
      first,
      "first events (median / p95 ms)",
      "pan frame (median / p95 ms)",
      "zoom frame",
      "elements",
      "scripts before / all / everything (kB)",
    ],
    Object.entries(pages).map(([key, { firstEvents, pan, zoom, elements, bytes }]) => [
      placeWords(key),
      ...[firstEvents, pan, zoom].map(spreadWords),
      elements.toLocaleString("en"),
      bytes ? [bytes.scriptsBefore, bytes.scripts, bytes.all].map((size) => Math.round(size / 1000)).join(" / ") : "–",
    ]),
  );
}

function apiTable(kinds: Record<string, LatencyFigures>): string {
  return table(
    ["request", "one client (median / p95 ms)", "twenty clients", "answers a second"],
    Object.entries(kinds).map(([kind, { one, twenty, perSecond }]) => [
      kind,
      spreadWords(one),
      spreadWords(twenty),
      String(perSecond),
    ]),
  );
}

function exportTable(files: Record<string, ExportFigures>): string {
  return table(
    ["file", "first byte (ms)", "whole (s)", "size (MB)", "memory over idle (MB)"],
    Object.entries(files).map(([file, { firstByte, seconds, megabytes, megabytesOverIdle }]) => [
      `\`${file}\``,
      ...[firstByte, seconds, megabytes, megabytesOverIdle].map(String),
    ]),
  );
}

function otherTable({ fill = {}, scripts, rate, text, reading }: Figures): string | null {
  const rows = Object.entries(fill).map(([key, { events, seconds }]) => [
    `fill, ${placeWords(key)}`,
    `${Math.round(events / seconds).toLocaleString("en")} events/s (${Math.round(seconds)} s)`,
  ]);
  if (scripts)
    rows.push([
      "scripts before the timeline loads ÷ of an empty Next page",
      `${round(scripts.ours / scripts.empty)} (${Math.round(scripts.ours / 1000)} ÷ ${Math.round(scripts.empty / 1000)} kB)`,
    ]);
  if (rate)
    rows.push(
      ["event page", `${rate.event} requests/s`],
      ["empty Next page, made at each request", `${rate.emptyDynamic} requests/s`],
      ["empty Next page, made at build time", `${rate.emptyStatic} requests/s`],
    );
  if (text)
    rows.push(
      ["extraction, one core", `${text.extract} articles/s`],
      ["ingest, embedded", `${text.ingest} articles/s, memory ${signed(text.ingestMegabytes)} MB`],
    );
  if (reading) rows.push(["1 MB in one paragraph", `${reading.longSeconds} s of CPU`]);
  if (reading?.files !== undefined && reading.megabytes !== undefined)
    rows.push([
      `${reading.files.toLocaleString("en")} files read one by one`,
      `memory ${signed(reading.megabytes)} MB`,
    ]);
  return rows.length > 0 ? table(["what", "measured"], rows) : null;
}

function signed(number: number): string {
  return `${number >= 0 ? "+" : ""}${number}`;
}

function lighthouseTable({ lighthouse }: Figures): string | null {
  const [first] = Object.values(lighthouse ?? {});
  if (!lighthouse || !first) return null;
  const categories = Object.keys(first);
  return table(
    ["page", ...categories],
    Object.entries(lighthouse).map(([path, scores]) => [
      `\`${path}\``,
      ...categories.map((name) => String(scores[name] ?? "–")),
    ]),
  );
}

function takenTable({ taken }: Figures): string | null {
  if (!taken) return null;
  return table(
    ["part", "date", "machine"],
    Object.entries(taken).map(([part, { date, machine }]) => [part, date, machine]),
  );
}

function spreadWords(spread: Spread | null): string {
  return spread ? `${spread.median} / ${spread.p95}` : "–";
}

/** "server 1000000": 1,000,000 (server). */
function placeWords(key: string): string {
  const [, engine, events] = /^(?:(\w+) )?(\d+)$/.exec(key) ?? [];
  return events
    ? `${Number(events).toLocaleString("en")}${engine ? ` (${engine === "server" ? "PostgreSQL" : engine})` : ""}`
    : key;
}

/** As wide as the formatter of the project writes it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => [...(cells[column] ?? "")].length)),
  );
  const line = (cells: readonly string[], fill = " ") =>
    `| ${widths.map((width, column) => `${cells[column] ?? ""}`.padEnd(width, fill)).join(" | ")} |`;
  return [
    line(head),
    line(
      head.map(() => ""),
      "-",
    ),
    ...rows.map((cells) => line(cells)),
  ].join("\n");
}
