import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Asker } from "./asker";
import type { Outcome } from "./outcome";
import { describeMemory, memoryProblem, settle } from "./settle";
import type { TriedSite } from "./tried-site";

/** Others have to be answered within so many milliseconds all the same, on a machine that does other work beside. */
const patienceMs = 5_000;

/** Clients that send a request letter by letter, and that read an export drop by drop, while others read. */
export async function slowClients(site: TriedSite, clients: number): Promise<Outcome> {
  const asker = new Asker(site.port, 10);
  const problems: string[] = [];
  const senders = Array.from({ length: clients }, () => slowSender(site.port));
  const readers = Array.from({ length: clients }, () => slowReader(site.port));
  let slowest = 0;
  for (let turn = 0; turn < 20; turn++) {
    await sleep(500);
    for (const path of ["/about", "/api/v1/events?limit=5", "/api/health"]) {
      const { status, ms } = await asker.ask(path);
      slowest = Math.max(slowest, ms);
      if (status !== 200) problems.push(`${status} for ${path} beside slow clients`);
    }
  }
  if (slowest > patienceMs) problems.push(`others waited ${Math.round(slowest)} ms`);
  for (const socket of [...senders, ...readers]) socket.destroy();
  asker.close();
  return {
    fault: "clients that send letter by letter and read drop by drop",
    rounds: `${2 * clients} clients for 10 s`,
    lost: 0,
    problems,
    measured: `others waited ${Math.round(slowest)} ms at most`,
  };
}

function slowSender(port: number): Socket {
  const words = `GET / HTTP/1.1\r\nHost: slow.example\r\nX-Slow: ${"a".repeat(2_000)}`;
  const socket = connect(port, "127.0.0.1").on("error", () => undefined);
  let sent = 0;
  const timer = setInterval(() => socket.write(words[sent++ % words.length] ?? "a"), 100);
  socket.on("close", () => clearInterval(timer));
  return socket;
}

function slowReader(port: number): Socket {
  const socket = connect(port, "127.0.0.1").on("error", () => undefined);
  socket.write("GET /export/panmunjom.zip HTTP/1.1\r\nHost: slow.example\r\n\r\n");
  socket.on("data", () => {
    socket.pause();
    setTimeout(() => socket.resume(), 1_000);
  });
  return socket;
}

/** Clients that leave in the midst of an export: the site lets go of all that it held for them. */
export async function hangUps(site: TriedSite, rounds: number, onRound: (round: number) => void): Promise<Outcome> {
  const asker = new Asker(site.port, 10);
  const ask = () => asker.ask("/export/events.csv?type=summit");
  for (let turn = 0; turn < 5; turn++) await hangUp(site.port, turn * 20);
  const whole = (await ask()).body.length;
  const before = await settle(site);
  const complaints = site.complaints.length;
  const problems: string[] = [];
  for (let round = 0; round < rounds; round++) {
    onRound(round);
    await Promise.all([0, 5, 20, 80].map((ms) => hangUp(site.port, ms + Math.random() * 20)));
    const { status, body } = await ask();
    if (status !== 200 || body.length !== whole) problems.push(`after round ${round}: ${status}, ${body.length} bytes`);
  }
  const after = await settle(site);
  asker.close();
  problems.push(...memoryProblem({ before, after }), ...site.complaints.slice(complaints));
  return {
    fault: "clients that hang up in the midst of an export",
    rounds: `${rounds} rounds of 4`,
    lost: 0,
    problems,
    measured: describeMemory({ before, after }),
  };
}

/** Asks for everything, and leaves so many milliseconds after its first bytes came. */
function hangUp(port: number, afterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.on("close", () => resolve());
    socket.once("data", () => setTimeout(() => socket.destroy(), afterMs));
    socket.write("GET /export/panmunjom.zip HTTP/1.1\r\nHost: gone.example\r\n\r\n");
  });
}
