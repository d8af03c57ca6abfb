import { runKills } from "./faults/kills";
import { readOptions } from "./faults/options";
import { isFine, type Outcome, outcomeHead, toOutcomeRow } from "./faults/outcome";
import { partsOfDatabases, partsOfSite } from "./faults/parts";
import { usages } from "./usages.js";

process.exitCode = await main(process.argv.slice(2));

/** Ill-treats the real thing (docs/reliability.md) and prints tables. The exit code is 1 if anything was lost or is wrong. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n${usages.faults}`);
    return 1;
  }
  const killsAreFine = !options.parts.includes("kill") || (await runKills(options));
  if (options.parts.every((part) => part === "kill")) return killsAreFine ? 0 : 1;
  console.log(`\n${outcomeHead}`);
  let isAllFine = killsAreFine;
  const tell = (outcome: Outcome) => {
    console.log(toOutcomeRow(outcome));
    isAllFine &&= isFine(outcome);
  };
  await partsOfDatabases(options, tell);
  await partsOfSite(options, tell);
  return isAllFine ? 0 : 1;
}
