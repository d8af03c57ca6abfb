import { connect as connectSocket, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { connect } from "./client";
import { Conflict, NotFound, Refused, toDataError, Unavailable, withDataErrors } from "./errors";
import { describeEngines, openTestDatabase } from "./testing/database";

describeEngines("what the database refuses", (db, engine) => {
  it("is a conflict where a name is taken, and says which", async () => {
    const user = { name: "Editor", email: "editor@example.org", emailVerified: false };
    await db().user.create({ data: { ...user, id: "first" } });
    const again = withDataErrors(() => db().user.create({ data: { ...user, id: "second" } }));
    await expect(again).rejects.toThrow(Conflict);
    await expect(again).rejects.toThrow("Another user has the same email.");
    const same = withDataErrors(() => db().user.create({ data: { ...user, id: "first" } }));
    await expect(same).rejects.toThrow("Another user has the same key.");
  });

  it("is not found where there is nothing to change", async () => {
    const update = withDataErrors(() => db().tag.update({ where: { slug: "gone" }, data: { name: "Gone" } }));
    await expect(update).rejects.toThrow(NotFound);
    await expect(update).rejects.toThrow("This tag does not exist (any more).");
  });

  it("is not found where an id is none, whoever asks", async () => {
    const byClient = withDataErrors(() => db().event.findUnique({ where: { id: "1 OR 1=1" } }));
    await expect(byClient).rejects.toThrow(NotFound);
    const byQuery = withDataErrors(() => db().$queryRaw`SELECT 1 FROM "Event" WHERE "id" = ${"x"}::uuid`);
    await expect(byQuery).rejects.toThrow("There is no record of this id.");
  });

  it("stays our own mistake where it is one", async () => {
    const mistaken = withDataErrors(() => db().$queryRawUnsafe("SELECT nothing"));
    await expect(mistaken).rejects.not.toThrow(Refused);
    await expect(mistaken).rejects.toMatchObject({ code: "P2010" });
  });

  it("keeps its cause", async () => {
    const error = await withDataErrors(() => db().tag.delete({ where: { slug: engine } })).catch(
      (error: unknown) => error,
    );
    expect(error).toMatchObject({ name: "NotFound", cause: { code: "P2025" } });
  });
});

describe("a database that is away", () => {
  it("is unavailable where nobody listens", async () => {
    const { db, close } = connect("server", { connectionString: `postgresql://a:b@127.0.0.1:${await unusedPort()}/c` });
    await expect(withDataErrors(() => db.tag.count())).rejects.toThrow(Unavailable);
    await expect(withDataErrors(() => db.$transaction(async (tx) => tx.tag.count()))).rejects.toThrow(Unavailable);
    await close();
  });

  it("is unavailable to raw queries, too", async () => {
    const { db } = connect("server", { host: "127.0.0.1", port: 1, user: "nobody", database: "none" });
    await expect(withDataErrors(() => db.$queryRaw`SELECT 1`)).rejects.toThrow(Unavailable);
    await db.$disconnect();
  });

  it("is unavailable where the server lets nobody in by that name", async () => {
    const { connection, close } = await openTestDatabase("server");
    const stranger = connect("server", {
      connectionString: new URL("/no_such_database", connection.connectionString).href,
    });
    await expect(withDataErrors(() => stranger.db.tag.count())).rejects.toThrow(
      /the name of the database in DATABASE_URL/,
    );
    await Promise.all([stranger.close(), close()]);
  });

  it("is unavailable where its socket is gone", async () => {
    const { db, close } = connect("embedded", { host: "/nowhere", port: 5432, user: "postgres", database: "postgres" });
    await expect(withDataErrors(() => db.tag.count())).rejects.toThrow(/does not answer\. Check that it is running/);
    await close();
  });

  it("is unavailable where it breaks off", async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { db, close } = connect("server", { connectionString: `postgresql://a:b@127.0.0.1:${port}/c` });
    await expect(withDataErrors(() => db.tag.count())).rejects.toThrow(Unavailable);
    await close();
    server.close();
  });
});

describe("an error", () => {
  it.each([
    Object.assign(new Error("could not extend file"), { code: "53100" }),
    new Error('could not write to file "pg_wal/xlogtemp.42": No space left on device'),
    new Error("The embedded database stopped: The disk of /srv/data is full."),
  ])("of a full disk says so (%s)", (error) => {
    expect(toDataError(new Error("Raw query failed", { cause: error }))).toMatchObject({
      name: "Unavailable",
      message: "The disk of the database is full. Free some space and try again.",
    });
  });

  it("that is named already stays as it is", () => {
    const error = new Conflict("Somebody else saved first.");
    expect(toDataError(error)).toBe(error);
  });

  it("of any other kind stays as it is", () => {
    const missing = Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open" });
    for (const error of [new TypeError("ours"), missing, "text", null, undefined])
      expect(toDataError(error)).toBe(error);
  });
});

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  await expect(
    new Promise((resolve, reject) => connectSocket(port).once("connect", resolve).once("error", reject)),
  ).rejects.toThrow();
  return port;
}
