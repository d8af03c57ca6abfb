import { setTimeout as sleep } from "node:timers/promises";
import { spreadOf } from "../bench/statistics";
import { Asker } from "./asker";
import type { Outcome } from "./outcome";
import { describeMemory, memoryProblem, settle } from "./settle";
import type { TriedSite } from "./tried-site";

/** What readers look at, the usual more often. */
export const mixedPages = [
  ...["/", "/", "/?type=summit", "/?q=kim", "/?from=2018-05-01&to=2018-07-31", "/events/2018-06-12-singapore-summit"],
  ...["/events/2018-09-26-pompeo-ri-new-york", "/events/2018-06-12-singapore-summit", "/people", "/people/kim-jong-un"],
  ...["/places/panmunjom", "/articles", "/about", "/search?q=choe", "/changes", "/charts", "/map", "/ko"],
  ...[
    "/api/v1/timeline?from=2018&to=2018",
    "/api/v1/events?limit=20",
    "/api/v1/suggest?q=moon",
    "/events.csv?type=summit",
  ],
];

/** Many clients at once, each asking for one thing after the other. */
export async function load(
  site: TriedSite,
  { clients, seconds, onSecond }: { clients: number; seconds: number; onSecond: (second: number) => void },
): Promise<Outcome> {
  const asker = new Asker(site.port, clients);
  for (const path of mixedPages) await asker.ask(path);
  const before = await settle(site);
  const { times, problems } = await askFor(asker, { clients, seconds, onSecond });
  asker.close();
  const after = await settle(site);
  const { median, p95 } = spreadOf(times);
  const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
  return {
    fault: `${clients} clients at once on mixed pages`,
    rounds: `${seconds} s, ${times.length.toLocaleString("en")} requests`,
    lost: 0,
    problems: [...problems, ...memoryProblem({ before, after })],
    measured: `${Math.round(times.length / seconds)} a second; median ${Math.round(median)}, p95 ${Math.round(p95)}, p99 ${Math.round(p99)} ms; ${describeMemory({ before, after })}`,
  };
}

interface Crowd {
  clients: number;
  seconds: number;
  onSecond: (second: number) => void;
}

/** @returns milliseconds of each answer, and what was no answer that a reader wants */
export async function askFor(asker: Asker, { clients, seconds, onSecond }: Crowd) {
  const times: number[] = [];
  const problems: string[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const client = async (number: number) => {
    for (let turn = number; performance.now() < end; turn++) {
      const path = mixedPages[turn % mixedPages.length] as string;
      try {
        const { status, ms } = await asker.ask(path, { headers: { "accept-encoding": "gzip" } });
        times.push(ms);
        if (status !== 200) problems.push(`${status} for ${path}`);
      } catch (error) {
        problems.push(`${(error as Error).message} for ${path}`);
      }
      onSecond(Math.min(seconds, Math.floor((performance.now() - started) / 1000)));
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return { times, problems };
}

/** A few clients for a long time: the memory has to stay flat. */
export async function soak(site: TriedSite, minutes: number, onMinute: (minute: number) => void): Promise<Outcome> {
  const asker = new Asker(site.port, 10);
  const held: number[] = [];
  const problems: string[] = [];
  let asked = 0;
  // The first minute loads what the site keeps on purpose.
  for (let minute = 0; minute <= minutes; minute++) {
    onMinute(minute);
    const { times, problems: wrong } = await askFor(asker, { clients: 10, seconds: 57, onSecond: () => undefined });
    asked += times.length;
    problems.push(...wrong);
    await sleep(500);
    held.push(await settle(site));
  }
  asker.close();
  const third = Math.ceil(held.length / 3);
  const memory = { before: mean(held.slice(0, third)), after: mean(held.slice(-third)) };
  problems.push(...memoryProblem(memory), ...site.complaints);
  return {
    fault: "a long time under load",
    rounds: `${minutes} minutes, ${asked.toLocaleString("en")} requests`,
    lost: 0,
    problems,
    measured: `first against last third: ${describeMemory(memory)}`,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
