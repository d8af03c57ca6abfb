import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { Spread } from "./statistics";

/** Where a database is. */
export type Engine = "server" | "embedded";

/** What one page in the browser was measured at. Times in milliseconds, bytes as they travel. */
export interface PageFigures {
  /** from the request to the first events that are drawn in place */
  firstEvents: Spread;
  /** null where nothing can be panned or zoomed in reasonable time */
  pan: Spread | null;
  zoom: Spread | null;
  elements: number;
  /** scripts that the page itself names, all scripts, everything; null for pages of the bench */
  bytes: { scriptsBefore: number; scripts: number; all: number } | null;
}

/** Latencies of one kind of request, in milliseconds, and requests a second with many clients. */
export interface LatencyFigures {
  one: Spread;
  twenty: Spread;
  perSecond: number;
}

/** What it took to make one file of all events. */
export interface ExportFigures {
  /** milliseconds until its first byte */
  firstByte: number;
  seconds: number;
  megabytes: number;
  /** memory of the site at most, beyond what it held before */
  megabytesOverIdle: number;
}

/** All that was measured so far, by part; a part that is measured again replaces its figures. */
export interface Figures {
  fill?: Record<string, { events: number; seconds: number }>;
  api?: Record<string, Record<string, LatencyFigures>>;
  export?: Record<string, Record<string, ExportFigures>>;
  page?: Record<string, PageFigures>;
  widget?: Record<string, PageFigures>;
  timelinejs?: Record<string, PageFigures>;
  /** bytes of scripts before the timeline loads, and of an empty page of the same Next, one after the other */
  scripts?: { ours: number; empty: number };
  rate?: { event: number; emptyDynamic: number; emptyStatic: number };
  text?: { extract: number; ingest: number; ingestMegabytes: number };
  /** how many files were read, megabytes held at the end beyond those at their tenth, CPU seconds for a megabyte (the middle of three) */
  reading?: { longSeconds: number; files?: number; megabytes?: number };
  lighthouse?: Record<string, Record<string, number>>;
  /** of each part: when and on what it was measured */
  taken?: Record<string, { date: string; machine: string }>;
}

/** The figures of a file; none where there is no file yet. */
export function readFigures(path: string): Figures {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Figures) : {};
}

/** Adds what was measured to a file; sizes that were not measured this time keep their figures. */
export function addFigures(path: string, part: keyof Figures, measured: object, date: string): Figures {
  const figures = readFigures(path);
  const taken = { ...figures.taken, [part]: { date, machine: describeMachine() } };
  const merged: Figures = { ...figures, [part]: { ...(figures[part] as object | undefined), ...measured }, taken };
  writeFileSync(path, `${JSON.stringify(merged, null, 2)}\n`);
  return merged;
}

function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim() ?? "unknown"}), ${memory} GB, Node ${process.versions.node}, ${process.platform}`;
}

/** The key of figures that depend on engine and size. */
export function sizeKey(engine: Engine, events: number): string {
  return `${engine} ${events}`;
}
