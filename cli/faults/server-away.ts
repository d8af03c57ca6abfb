import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "#data/client";
import { toDataError, Unavailable } from "#data/errors";
import { startServer } from "#data/testing/postgres-server";
import { runOn, withDatabase } from "#data/testing/server-databases";
import { type Answered, Asker } from "./asker";
import { mixedPages } from "./crowd";
import type { Outcome } from "./outcome";
import { TriedSite } from "./tried-site";
import { findHalves, findLost } from "./whole";
import { publishOne } from "./works";

const clients = 12;

/** A page, a file or the API, as the readers of a site ask for them. */
interface Seen {
  path: string;
  answer: Answered;
}

/**
 * Stops the PostgreSQL server under a site that is read and written to, and starts it again, round by round. Readers have to be told,
 * and the site has to come back by itself.
 */
export async function serverAway(
  port: number,
  { rounds, onRound }: { rounds: number; onRound: (round: number) => void },
): Promise<Outcome> {
  const keepIn = mkdtempSync(join(tmpdir(), "panmunjom-away-"));
  const serverPort = await freePort();
  let server = await startServer({ keepIn, port: serverPort });
  await runOn(server.url, "CREATE DATABASE site");
  const databaseUrl = withDatabase(server.url, "site");
  const site = await TriedSite.start(port, { DATABASE_URL: databaseUrl, AUTH_SECRET: "a".repeat(40) });
  const publisher = await openDatabase({ databaseUrl, dataDir: "" });
  const problems: string[] = [];
  const published: number[] = [];
  const backAfter: number[] = [];
  let told = 0;
  let late = 0;
  let number = 1;
  const readers = new Readers(site.port);
  try {
    for (let round = 0; round < rounds; round++) {
      onRound(round);
      const publish = async (upTo: number) => {
        for (const end = Date.now() + upTo; Date.now() < end; number++) {
          try {
            await publishOne(publisher, number);
            published.push(number);
          } catch (error) {
            if (!(toDataError(error) instanceof Unavailable)) problems.push(`a writer was told: ${error}`);
            await sleep(50);
          }
        }
      };
      await publish(800);
      const [seen] = await Promise.all([readers.during(2_500), publish(2_000), server.stop()]);
      problems.push(...seen.flatMap((one) => problemWhileAway(one) ?? []));
      told += seen.filter(({ answer }) => answer.status === 503).length;
      server = await startServer({ keepIn, port: serverPort });
      const started = performance.now();
      while ((await readers.one("/")).status !== 200 && performance.now() - started < 20_000) await sleep(20);
      backAfter.push(performance.now() - started);
      for (const { path, answer } of await readers.during(500)) {
        // A connection that died with the server is noticed by whoever asks over it, once.
        if (answer.status === 200) continue;
        late += 1;
        if ((await readers.one(path)).status !== 200) problems.push(`${path} stays away`);
      }
      problems.push(...(await findHalves(publisher)));
    }
    const lost = await findLost(publisher, "publish", published);
    if (!site.isRunning) problems.push("the site ended");
    if (told === 0) problems.push("no reader met the server while it was away");
    problems.push(...site.complaints.filter((line) => !/does not answer/.test(line)));
    return {
      fault: "PostgreSQL stopped and started under load",
      rounds: `${rounds} rounds, ${published.length.toLocaleString("en")} commits`,
      lost: lost.length,
      problems,
      measured: `${told.toLocaleString("en")} answers of 503, ${late} of them after it was back; back within ${Math.round(Math.max(...backAfter))} ms`,
    };
  } finally {
    readers.close();
    await publisher.close();
    await site.stop();
    await server.stop();
    rmSync(keepIn, { recursive: true, force: true });
  }
}

/** What is wrong with an answer while the server may be away; null = nothing. */
function problemWhileAway({ path, answer: { status, body } }: Seen): string | null {
  if (status === 200) return null;
  if (status !== 503) return `${status} for ${path} while the server is away`;
  const text = body.toString();
  const isTold = /cannot be read at the moment|읽을 수 없|"unavailable"/.test(text);
  return isTold ? null : `${path} answers 503 without a word: ${text.slice(0, 80)}`;
}

class Readers {
  readonly #asker: Asker;

  constructor(port: number) {
    this.#asker = new Asker(port, clients);
  }

  one(path: string): Promise<Answered> {
    return this.#asker.ask(path);
  }

  async during(ms: number): Promise<Seen[]> {
    const seen: Seen[] = [];
    const end = Date.now() + ms;
    const reader = async (first: number) => {
      for (let turn = first; Date.now() < end; turn++) {
        const path = mixedPages[turn % mixedPages.length] as string;
        // An export that was under way when the server went is cut: half a file never looks whole.
        const answer = await this.one(path).catch(() => null);
        if (answer) seen.push({ path, answer });
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, number) => reader(number)));
    return seen;
  }

  close(): void {
    this.#asker.close();
  }
}

/** A free port of the loopback interface, to come back at the same address. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
