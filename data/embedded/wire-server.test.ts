import { mkdtempSync, rmSync, statSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, Pool, type PoolConfig } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Engine } from "./engine";
import { EngineSession } from "./engine-session";
import { connectionTo, socketPath } from "./socket-folder";
import { toMessage } from "./wire-messages";
import { WireServer } from "./wire-server";

/** Longer than a busy machine lets a test wait between two statements. */
const idleTransactionMs = 4_000;
let folder: string;
let connection: PoolConfig;
let server: WireServer;
let session: EngineSession;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "panmunjom-wire-"));
  session = new EngineSession(await Engine.openMemory(), () => Engine.openMemory());
  server = await WireServer.listen(session, socketPath(folder), idleTransactionMs);
  connection = connectionTo(folder);
});

beforeEach(() =>
  ask("DROP TABLE IF EXISTS account; CREATE TABLE account (owner text PRIMARY KEY, amount int NOT NULL)"),
);

afterAll(async () => {
  await server.close();
  await session.close();
  rmSync(folder, { recursive: true });
});

describe("many clients of the embedded engine", () => {
  it("get their own answers to statements without a name", async () => {
    const pool = new Pool({ ...connection, max: 12 });
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        const { rows } = await pool.query("SELECT $1::int AS n, $2::text AS word", [n, `word ${n}`]);
        return rows[0];
      }),
    );
    expect(answers).toEqual(Array.from({ length: 300 }, (_, n) => ({ n, word: `word ${n}` })));
    await pool.end();
  });

  it("run their transactions one after the other", async () => {
    await ask("INSERT INTO account VALUES ('a', 0)");
    const pool = new Pool({ ...connection, max: 12 });
    await Promise.all(
      Array.from({ length: 60 }, () =>
        inTransaction(pool, async (client) => {
          const { rows } = await client.query("SELECT amount FROM account WHERE owner = $1", ["a"]);
          await sleep(1);
          await client.query("UPDATE account SET amount = $1 WHERE owner = $2", [rows[0].amount + 1, "a"]);
        }),
      ),
    );
    expect(await ask("SELECT amount FROM account")).toEqual([{ amount: 60 }]);
    await pool.end();
  });

  it("do not see what another has not committed", async () => {
    const [writer, reader] = await Promise.all([open(), open()]);
    await writer.query("BEGIN");
    await writer.query("INSERT INTO account VALUES ('a', 1)");
    const read = reader.query("SELECT count(*)::int AS n FROM account");
    await writer.query("ROLLBACK");
    expect((await read).rows).toEqual([{ n: 0 }]);
    await Promise.all([writer.end(), reader.end()]);
  });

  it("may give their prepared statements the same name", async () => {
    const clients = await Promise.all([open(), open(), open()]);
    const askOf = (n: number) =>
      clients[n]?.query({ name: "same", text: `SELECT ${n} AS n, $1::text AS word`, values: ["x"] });
    for (const n of [0, 1, 2, 2, 1, 0]) expect((await askOf(n))?.rows).toEqual([{ n, word: "x" }]);
    await Promise.all(clients.map((client) => client.end()));
    await expect.poll(() => ask("SELECT count(*)::int AS n FROM pg_prepared_statements")).toEqual([{ n: 0 }]);
  });

  it("go on after one of them made an error", async () => {
    const [clumsy, other] = await Promise.all([open(), open()]);
    await clumsy.query("BEGIN");
    await expect(clumsy.query("SELECT nothing FROM nowhere WHERE $1 = 1", [1])).rejects.toMatchObject({
      code: "42P01",
    });
    await expect(clumsy.query("SELECT 1")).rejects.toMatchObject({ code: "25P02" });
    await clumsy.query("ROLLBACK");
    expect((await clumsy.query("SELECT 1 AS n")).rows).toEqual([{ n: 1 }]);
    expect((await other.query("SELECT 2 AS n")).rows).toEqual([{ n: 2 }]);
    await Promise.all([clumsy.end(), other.end()]);
  });
});

describe("a client that leaves in the middle", () => {
  it("of a transaction has it rolled back", async () => {
    const lost = await open();
    await lost.query("BEGIN");
    await lost.query("INSERT INTO account VALUES ('lost', 1)");
    lost.on("error", () => undefined);
    streamOf(lost).destroy();
    expect(await ask("SELECT * FROM account")).toEqual([]);
  });

  it("of a statement leaves the engine to the others", async () => {
    const socket = await greeted();
    socket.write(Buffer.concat([parse("SELECT 1"), toMessage("H")]));
    await nextData(socket);
    socket.destroy();
    expect(await ask("SELECT 1 AS n")).toEqual([{ n: 1 }]);
  });

  it("of a message leaves the engine to the others", async () => {
    const socket = await greeted();
    socket.end(parse("SELECT 1").subarray(0, 7));
    expect(await ask("SELECT 1 AS n")).toEqual([{ n: 1 }]);
  });

  it("of a transaction by falling asleep is told so", async () => {
    const asleep = await open();
    const woken = new Promise<Error>((resolve) => asleep.on("error", resolve));
    await asleep.query("BEGIN");
    await asleep.query("INSERT INTO account VALUES ('asleep', 1)");
    expect(await ask("SELECT * FROM account")).toEqual([]);
    expect(await woken).toMatchObject({ code: "25P03" });
  });
});

describe("the wire protocol", () => {
  it("keeps a half-done statement over a Flush", async () => {
    const [socket, other] = [await greeted(), await open()];
    socket.write(Buffer.concat([parse("SELECT 41 + 1 AS n"), toMessage("H")]));
    await answerOf(socket, /^1$/);
    const waiting = other.query("SELECT $1::text AS word", ["other"]);
    socket.write(Buffer.concat([bind, execute, toMessage("S")]));
    const answer = await answerOf(socket, /^2DCZ$/);
    expect(answer.includes("42")).toBe(true);
    expect((await waiting).rows).toEqual([{ word: "other" }]);
    socket.destroy();
    await other.end();
  });

  it("skips what follows an error up to the Sync", async () => {
    const socket = await greeted();
    socket.write(
      Buffer.concat([
        parse("SELECT nothing"),
        bind,
        execute,
        toMessage("S"),
        parse("SELECT 1"),
        bind,
        execute,
        toMessage("S"),
      ]),
    );
    await answerOf(socket, /^EZ12DCZ$/);
    socket.destroy();
  });

  it("declines encryption, which a socket does not need", async () => {
    const socket = connect(socketPath(folder));
    const request = Buffer.alloc(8);
    request.writeInt32BE(8, 0);
    request.writeInt32BE(80877103, 4);
    socket.write(request);
    expect((await nextData(socket)).toString()).toBe("N");
    socket.destroy();
  });

  it("knows one database only", async () => {
    await expect(new Client({ ...connection, database: "other" }).connect()).rejects.toMatchObject({ code: "3D000" });
  });

  it("carries large values both ways", async () => {
    const text = "김정은 — ".repeat(1_000_000);
    expect(await ask("SELECT $1::text AS text, length($1::text) AS length", [text])).toEqual([
      { text, length: text.length },
    ]);
  });

  it("holds back a client that asks faster than it reads", async () => {
    await ask("CREATE SEQUENCE asked");
    const socket = await greeted();
    socket.pause();
    for (let n = 0; n < 50; n++) socket.write(toMessage("Q", "SELECT nextval('asked'), repeat('x', 1000000)"));
    await sleep(500);
    expect(await ask("SELECT last_value < 25 AS few FROM asked")).toEqual([{ few: true }]);
    let received = 0;
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > 50_000_000) break;
    }
    expect(await ask("SELECT last_value::int AS asked FROM asked")).toEqual([{ asked: 50 }]);
  });

  it("is spoken on a socket that only its owner may use", () => {
    expect(statSync(socketPath(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

describe("an engine that ends", () => {
  // PGlite gives PostgreSQL no data for it, which PostgreSQL takes as the end of everything.
  const fatal = "COPY account FROM STDIN";

  it("tells whoever ended it, and is there again for the next", async () => {
    const [culprit, bystander] = await Promise.all([open(), open()]);
    const told = new Promise<Error>((resolve) => bystander.on("error", resolve));
    culprit.on("error", () => undefined);
    await expect(culprit.query(fatal)).rejects.toMatchObject({
      code: "57P02",
      message: /^The embedded database stopped: .+/,
    });
    expect(await told).toMatchObject({ code: "57P01" });
    expect(await ask("SELECT 1 AS n")).toEqual([{ n: 1 }]);
  });
});

async function open(): Promise<Client> {
  const client = new Client(connection);
  await client.connect();
  return client;
}

async function ask(sql: string, values?: unknown[]): Promise<unknown[]> {
  const client = await open();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function inTransaction(pool: Pool, work: (client: Pick<Client, "query">) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  await client.query("BEGIN");
  await work(client);
  await client.query("COMMIT");
  client.release();
}

function streamOf(client: Client): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream;
}

/** A bare connection that is past its greeting. */
async function greeted(): Promise<Socket> {
  const socket = connect(socketPath(folder));
  socket.write(toMessage("", Buffer.from([0, 3, 0, 0]), "user", "postgres", Buffer.alloc(1)));
  await answerOf(socket, /^RS+KZ$/);
  return socket;
}

function nextData(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    socket.once("data", resolve);
    socket.once("error", reject);
  });
}

/** What a socket gives until the letters of its messages are these; it may come in several pieces. */
async function answerOf(socket: Socket, types: RegExp): Promise<Buffer> {
  let answer = await nextData(socket);
  while (!types.test(typesOf(answer))) {
    expect(typesOf(answer).length, typesOf(answer)).toBeLessThan(30);
    answer = Buffer.concat([answer, await nextData(socket)]);
  }
  return answer;
}

/** The letters of the messages in an answer. */
function typesOf(answer: Buffer): string {
  let types = "";
  for (let at = 0; at + 5 <= answer.length; at += 1 + answer.readInt32BE(at + 1))
    types += String.fromCharCode(answer[at] as number);
  return types;
}

const parse = (sql: string) => toMessage("P", "", sql, Buffer.alloc(2));
const bind = toMessage("B", "", "", Buffer.alloc(6));
const execute = toMessage("E", "", Buffer.alloc(4));
