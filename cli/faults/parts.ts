import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Progress } from "../setup/progress.js";
import { hangUps, slowClients } from "./bad-clients";
import { movedClock } from "./clock";
import { load, soak } from "./crowd";
import { fuzzForms } from "./fuzz-forms";
import { fuzzRequests } from "./fuzz-requests";
import type { FaultOptions, Part } from "./options";
import type { Outcome } from "./outcome";
import { readOnlyFolder } from "./read-only";
import { serverAway } from "./server-away";
import { fillDisk } from "./storage";
import { TriedSite } from "./tried-site";
import { twoProcesses } from "./two-processes";

type Tell = (outcome: Outcome) => void;

/** Shows a part as a step; `work` says at which of how many it is. */
function step(
  title: string,
  count: number,
  work: (at: (number: number) => void) => Promise<Outcome>,
): Promise<Outcome> {
  return new Progress().run(title, (report) => work((number) => report(number / count, `${number} of ${count}`)));
}

/** Faults of databases and of what they stand on. */
export async function partsOfDatabases({ parts, rounds, engines, port }: FaultOptions, tell: Tell): Promise<void> {
  const has = (part: Part) => parts.includes(part);
  if (has("away") && engines.includes("server"))
    tell(await step("Stopping the server", rounds, (onRound) => serverAway(port, { rounds, onRound })));
  for (const engine of engines) {
    if (has("disk"))
      tell(await step(`Filling the disk (${engine})`, rounds, (onRound) => fillDisk(engine, { rounds, onRound })));
    if (has("clock"))
      tell(await step(`Moving the clock (${engine})`, rounds, (onRound) => movedClock(engine, { rounds, onRound })));
  }
  if (has("disk") && engines.includes("embedded"))
    tell(await step("Closing the disk", rounds, (onRound) => readOnlyFolder(rounds, onRound)));
  if (has("two") && engines.includes("embedded"))
    tell(await step("Two in one folder", rounds, (onRound) => twoProcesses(rounds, onRound)));
}

/** Faults of those who ask a site, all on one site with the seeds, which has to be as it was at the end. */
export async function partsOfSite(options: FaultOptions, tell: Tell): Promise<void> {
  const { parts, rounds, count, seconds, minutes, port } = options;
  const has = (part: Part) => parts.includes(part);
  if (!(["slow", "hang-up", "requests", "forms", "load", "soak"] as const).some(has)) return;
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-tried-"));
  const env = { DATA_DIR: join(folder, "data"), DATABASE_URL: "" };
  const site = await TriedSite.start(port, env);
  try {
    if (has("slow")) tell(await step("Slow clients", 1, () => slowClients(site, 10)));
    if (has("hang-up")) tell(await step("Hanging up", rounds, (onRound) => hangUps(site, rounds, onRound)));
    if (has("requests"))
      tell(await step("Fuzzed requests", count, (onRequest) => fuzzRequests(site, count, onRequest)));
    if (has("forms")) tell(await step("Fuzzed forms", count, (onForm) => fuzzForms(site, env, { count, onForm })));
    if (has("load")) tell(await step("Load", seconds, (onSecond) => load(site, { clients: 200, seconds, onSecond })));
    if (has("soak")) tell(await step("Soak", minutes, (onMinute) => soak(site, minutes, onMinute)));
  } finally {
    const end = await site.stop();
    const problems = end === 0 ? [] : [`it ended with ${end}: ${site.said.slice(-3).join(" / ")}`];
    tell({ fault: "asked to stop after all that", rounds: "once", lost: 0, problems, measured: `exit code ${end}` });
    rmSync(folder, { recursive: true, force: true });
  }
}
