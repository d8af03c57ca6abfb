import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runTool } from "../setup/tool.js";
import { benchFolder } from "./databases";
import { needFreePort } from "./site";

const files: Record<string, string> = {
  "package.json": '{ "private": true, "type": "module" }\n',
  "next.config.js": "export default { turbopack: { root: import.meta.dirname } };\n",
  "app/layout.js": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
  "app/page.js": "export default () => <p>Empty</p>;\n",
  "app/dynamic/page.js": 'export const dynamic = "force-dynamic";\nexport default () => <p>Empty</p>;\n',
};

/** The least that Next serves, `/` made at build time and `/dynamic` at each request, by the same packages as the site. */
export async function withEmptySite<T>(root: string, port: number, work: (url: string) => Promise<T>): Promise<T> {
  await needFreePort(port);
  const folder = join(benchFolder, "empty-site");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "app", "dynamic"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (!existsSync(join(folder, "node_modules"))) symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  // Packages lie outside of the folder, which Turbopack does not follow.
  const build = [next, "build", "--webpack"];
  await runTool({ name: "Building the empty site", command: process.execPath, args: build, cwd: folder, env });
  const args = [next, "start", "--port", String(port), "--hostname", "127.0.0.1"];
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  try {
    for (let tries = 0; tries < 300 && !(await fetch(url).catch(() => null))?.ok; tries += 1) await sleep(100);
    return await work(url);
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
}
