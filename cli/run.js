// The way into every command: `node cli/run.js <command> …`. A fresh clone has only Node and npm, so this file and
// cli/setup/ are plain JavaScript without dependencies (docs/decisions/0005-one-bootstrap-in-plain-javascript.md).
// Only the check of the Node version stands before the first import: older versions cannot even read the rest.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

await main(process.argv[2], process.argv.slice(3));

/**
 * @param {string | undefined} command
 * @param {string[]} args
 */
async function main(command, args) {
  const problem = nodeProblem(process.versions.node) ?? commandProblem(command);
  if (problem) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
    return;
  }
  if (args.includes("--help") || args.includes("-h")) {
    const { usages } = await import("./usages.js");
    process.stdout.write(`${usages[/** @type {keyof typeof usages} */ (command)]}\n`);
    return;
  }
  const { setUp, SetUpError } = await import("./setup/set-up.js");
  try {
    await setUp(root);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  await run(`${root}cli/${command}.ts`, args);
}

/**
 * Runs the command in this process: no second start-up to wait for, and its signals and exit code are its own.
 *
 * @param {string} file
 * @param {string[]} args
 */
async function run(file, args) {
  const { register } = await import("tsx/esm/api");
  register();
  process.argv = [process.execPath, file, ...args];
  process.setSourceMapsEnabled(true);
  if (existsSync(`${root}.env`)) process.loadEnvFile(`${root}.env`);
  await import(pathToFileURL(file).href);
}

/** @param {string} version */
function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Panmunjom needs Node 20.19 or newer, and this is ${version}. Get a newer one from https://nodejs.org, then run the command again.`;
}

/**
 * The scripts of package.json are the list of commands, so that there is no second one to forget.
 *
 * @param {string | undefined} command
 */
function commandProblem(command) {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const commands = Object.values(scripts).flatMap((script) => /^exec node cli\/run\.js (\S+)/.exec(script)?.[1] ?? []);
  if (command && commands.includes(command) && existsSync(`${root}cli/${command}.ts`)) return null;
  const opening = command ? `There is no command “${command}”.` : "Which command?";
  return `${opening} Known are: ${[...new Set(commands)].join(", ")}. Each is also an npm script: npm run <command> -- <arguments>`;
}
