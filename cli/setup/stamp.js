import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/**
 * SHA-256, hexadecimal, of the parts in their order. Each part is preceded by its length, so that moving text from one
 * part to the next changes the result.
 *
 * @param {(string | Uint8Array)[]} parts
 */
export function fingerprint(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/**
 * Whether the stamp file says that this very state was reached before. A stamp lies inside the folder that it speaks
 * for (node_modules, .next, prisma/generated): who deletes the folder deletes the claim.
 *
 * @param {string} file
 * @param {string} state
 */
export function isStamped(file, state) {
  try {
    return readFileSync(file, "utf8") === state;
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @param {string} state
 */
export function stamp(file, state) {
  writeFileSync(file, state);
}
