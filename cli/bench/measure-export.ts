import { execFileSync } from "node:child_process";
import type { ExportFigures } from "./figures";
import type { BenchSite } from "./site";
import { round } from "./statistics";

/** The files of all events whose making is measured. */
const files = [
  ...["csv", "json", "ics", "atom", "bib", "ris"].map((ending) => `events.${ending}`),
  "panmunjom.zip",
] as const;

const sampledMs = 250;
const settlesMs = 2_000;

/** How soon each file of all events begins, how long it takes, and how much memory the site takes for it at most. */
export async function measureExport(
  { url, pid }: BenchSite,
  onFile: (share: number, file: string) => void,
): Promise<Record<string, ExportFigures>> {
  // The index of events is read for the first who ask, whatever they ask for.
  await (await fetch(`${url}/api/v1/events?limit=500`)).arrayBuffer();
  const figures: Record<string, ExportFigures> = {};
  for (const [index, file] of files.entries()) {
    onFile(index / files.length, file);
    await new Promise((resolve) => setTimeout(resolve, settlesMs));
    const idle = megabytesOf(pid);
    let most = idle;
    const sampling = setInterval(() => {
      most = Math.max(most, megabytesOf(pid));
    }, sampledMs);
    try {
      figures[file] = { ...(await take(`${url}/export/${file}`)), megabytesOverIdle: 0 };
    } finally {
      clearInterval(sampling);
    }
    figures[file].megabytesOverIdle = Math.round(most - idle);
  }
  return figures;
}

async function take(address: string): Promise<Omit<ExportFigures, "megabytesOverIdle">> {
  const started = performance.now();
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address} answered with ${response.status}.`);
  let [bytes, first] = [0, 0];
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    if (bytes === 0) first = performance.now() - started;
    bytes += chunk.length;
  }
  return {
    firstByte: round(first),
    seconds: round((performance.now() - started) / 1000),
    megabytes: round(bytes / 1e6),
  };
}

/** What a process and all that it started hold in memory, as `ps` tells it on every system that has it. */
function megabytesOf(pid: number): number {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([pid]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [own, parent] of rows) if (family.has(parent)) family.add(own);
  }
  return rows.reduce((sum, [own, , kilobytes]) => (family.has(own) ? sum + kilobytes : sum), 0) / 1024;
}
