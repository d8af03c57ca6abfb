import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { runTool } from "./tool.js";

const folderOf = (/** @type {string} */ root) => join(root, "prisma", "generated");
const stampOf = (/** @type {string} */ root) => join(folderOf(root), ".panmunjom-client");

/** @param {string} root */
export function isClientGenerated(root) {
  return existsSync(join(folderOf(root), "client.ts")) && isStamped(stampOf(root), clientState(root));
}

/**
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function generateClient(root) {
  const state = clientState(root);
  await runTool({
    name: "Generating the database client with prisma generate",
    command: process.execPath,
    args: [join(root, "node_modules", "prisma", "build", "index.js"), "generate"],
    cwd: root,
    // Generating needs no schema engine, yet the Prisma CLI looks for one and would download it: any existing file
    // keeps it from that. The engine that migrations use is another one, a package (data/migrations/).
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
  });
  stamp(stampOf(root), state);
}

/** @param {string} root */
function clientState(root) {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", "prisma", "package.json"), "utf8"));
  return fingerprint([version, readFileSync(join(root, "prisma", "schema.prisma"))]);
}
