import { spawn } from "node:child_process";
import { findRemedy, SetUpError } from "./set-up-error.js";

const shownLines = 20;

/**
 * @typedef {object} Tool
 * @property {string} name for the message when it fails
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] stops the tool
 * @property {(text: string) => void} [onOutput] gets what it prints, piece by piece
 */

/**
 * Runs a tool to its end without showing what it prints, unless it fails: then the last lines of it, and a remedy
 * where one is known, are the message.
 *
 * @param {Tool} tool
 * @returns {Promise<void>}
 * @throws {SetUpError}
 */
export function runTool({ name, command, args, cwd, env = process.env, signal, onOutput = () => {} }) {
  const child = spawn(command, args, { cwd, env, signal, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const listen = (/** @type {Buffer} */ chunk) => {
    said = (said + chunk).slice(-20_000);
    onOutput(String(chunk));
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    child.on("error", (cause) => {
      if (signal?.aborted) reject(cause);
      else reject(new SetUpError(`${name} could not be started: ${cause.message}`, { cause }));
    });
    child.on("close", (code, killedBy) => {
      if (code === 0) resolve();
      else reject(new SetUpError(formatFailure(name, code ?? killedBy, said)));
    });
  });
}

/**
 * @param {string} name
 * @param {number | string | null} end
 * @param {string} said
 */
function formatFailure(name, end, said) {
  return [`${name} failed (${end}). ${findRemedy(said) ?? ""}`.trim(), excerpt(said)].filter(Boolean).join("\n\n");
}

/**
 * Some tools name the cause first (npm), others last (next build): both ends are shown.
 *
 * @param {string} said
 */
function excerpt(said) {
  const lines = said.trim().split("\n");
  return lines.length <= 2 * shownLines
    ? lines.join("\n")
    : [...lines.slice(0, shownLines), "…", ...lines.slice(-shownLines)].join("\n");
}
