// Loaded into the processes of a tried site (node --import): tells how much memory each of them holds when all that nobody
// needs is collected. Asked through a socket in the folder FAULT_MEMORY, one a process.

import { createServer } from "node:net";
import { join } from "node:path";
import { heldBytes } from "../held-bytes.js";

const folder = process.env.FAULT_MEMORY;

if (folder) {
  createServer((socket) => {
    const held = heldBytes();
    socket.on("error", () => undefined);
    socket.end(JSON.stringify({ pid: process.pid, held, rss: process.memoryUsage().rss }));
  })
    .listen(join(folder, `${process.pid}.sock`))
    .unref();
}
