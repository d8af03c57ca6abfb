import { randomBytes } from "node:crypto";

let lastMs = 0;
let count = 0;

/** Asking for many random bytes at once is far quicker than for a few often. */
let pool = Buffer.alloc(0);

/**
 * A UUID of version 7 (RFC 9562): ids made later sort later, also within one millisecond, so that indexes stay compact
 * and rows of one write keep their order.
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastMs) [lastMs, count] = [now, 0];
  // more than fit into one millisecond take from the next
  else if (++count > 0xfff) [lastMs, count] = [lastMs + 1, 0];
  const time = lastMs.toString(16).padStart(12, "0");
  if (pool.length < 8) pool = randomBytes(4096);
  const random = pool.subarray(0, 8);
  pool = pool.subarray(8);
  random[0] = ((random[0] as number) & 0x3f) | 0x80;
  const tail = random.toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, "0")}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
