import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** @type {(() => void) | undefined} */
let collect;

/**
 * How many bytes this process holds when all that nobody needs is collected: what the system says of it also counts the room
 * that the engine keeps for what may come.
 */
export function heldBytes() {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = /** @type {() => void} */ (runInNewContext("gc"));
  }
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
