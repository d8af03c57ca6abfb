// Loaded into the processes of a tried site (node --import): tells how much memory each of them holds when all that nobody
// needs is collected. Asked through a socket in the folder FAULT_MEMORY, one a process.

import { createServer } from "node:net";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const folder = process.env.FAULT_MEMORY;

if (folder) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  createServer((socket) => {
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    socket.on("error", () => undefined);
    socket.end(JSON.stringify({ pid: process.pid, held: heapUsed + external, rss }));
  })
    .listen(join(folder, `${process.pid}.sock`))
    .unref();
}
