import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startMachine } from "./machines";

test.use({ baseURL: undefined });

const folder = join(tmpdir(), `panmunjom-e2e-${randomUUID()}`);
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("Operators can stop the site without cutting off an export, and find everything on disk", async () => {
  test.setTimeout(240_000);
  const { url, child, said, ended } = await startMachine({ DATA_DIR: folder });
  const slow = await startSlowDownload(url, "/export/panmunjom.zip");
  child.kill("SIGTERM");
  // Nobody new is let in while the download goes on.
  await expect
    .poll(() =>
      fetch(`${url}/api/ready`).then(
        ({ status }) => status,
        () => "refused",
      ),
    )
    .not.toBe(200);
  const answer = await slow.readOn();
  expect(answer.slice(0, 15)).toBe("HTTP/1.1 200 OK");
  // A chunk without bytes ends an answer that is whole (RFC 9112, 7.1).
  expect(answer.endsWith("\r\n0\r\n\r\n")).toBe(true);
  expect(await ended).toBe(0);
  expect(said()).toContain("Stopped. Everything is written to disk.");
  expect(stateOfCluster(folder)).toBe("shut down");
});

/** Asks for a file and reads the first of it; the rest waits, and the server with it. */
async function startSlowDownload(url: string, path: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    socket.on("end", resolve);
    socket.on("close", () => resolve());
    socket.on("error", reject);
  });
  await new Promise<void>((resolve) => {
    socket.once("data", (chunk: Buffer) => {
      chunks.push(chunk);
      socket.pause();
      resolve();
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`);
  });
  const readOn = async () => {
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.resume();
    await ended;
    return Buffer.concat(chunks).toString("latin1");
  };
  return { readOn };
}

/** What PostgreSQL says of a cluster that nobody has open (pg_control.h). */
function stateOfCluster(data: string): string {
  const state = readFileSync(join(data, "pg", "global", "pg_control")).readUInt32LE(16);
  return state === 1 ? "shut down" : `state ${state}`;
}
