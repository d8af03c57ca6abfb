import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";

/** Why nothing can be served on a port, in words with a remedy; null when something can. */
export async function findPortProblem(port: number): Promise<string | null> {
  const code = await tryToListen(port);
  if (code === null) return null;
  const remedy = `Serve on another one: PORT=${port < 65_535 && port >= 1024 ? port + 1 : 3000} npm start`;
  if (code === "EACCES") return `Port ${port} needs rights that this user does not have. ${remedy}`;
  if (code !== "EADDRINUSE") return `Port ${port} cannot be listened on (${code}). ${remedy}`;
  const holder = findListener(port);
  const who = holder ? `process ${holder.pid} (${holder.command})` : "another process";
  return `Port ${port} is occupied by ${who}. Stop it, or leave it alone and serve elsewhere. ${remedy}`;
}

/** The error code of listening on the port as the server will, on all addresses; null when it went well. */
function tryToListen(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}

/** Who listens on a TCP port, as far as Linux tells this user; null elsewhere and where it does not. */
function findListener(port: number): { pid: number; command: string } | null {
  try {
    const sockets = new Set(["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) => listeningSockets(table, port)));
    const pid = readdirSync("/proc").find((entry) => /^\d+$/.test(entry) && holdsOneOf(sockets, entry));
    if (!pid) return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ").trim().slice(0, 80);
    return { pid: Number(pid), command };
  } catch {
    // Without /proc, or with a process that ended meanwhile, the answer is only less precise.
    return null;
  }
}

/** `socket:[inode]` of the sockets that listen (state 0A) on the port, from a table in the format of proc_net_tcp(5). */
function listeningSockets(table: string, port: number): string[] {
  const hexPort = port.toString(16).toUpperCase().padStart(4, "0");
  return readFileSync(table, "utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, address, , state]) => state === "0A" && address?.endsWith(`:${hexPort}`))
    .map((fields) => `socket:[${fields[9]}]`);
}

function holdsOneOf(sockets: Set<string>, pid: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    // Another user's process, or one that has just ended.
    return false;
  }
}
