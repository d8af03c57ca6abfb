import { beforeAll, beforeEach, expect, test } from "vitest";
import { Conflict, Forbidden, Refused } from "#data/errors";
import { describeEngines } from "#data/testing/database";
import { addAccount, listAccounts, owner, removeAccount, setRole } from "./accounts";
import { deskAuth } from "./auth";
import { changePassword, endSession, findSignedIn, listSessions } from "./sessions";
import { signIn, wrongPair } from "./sign-in";

const password = "four random words here";

describeEngines("accounts and sessions", (getDb) => {
  const auth = () => deskAuth(getDb(), false);
  const credentials = (email: string, given = password) => ({
    email,
    password: given,
    address: "192.0.2.1",
    userAgent: "A",
  });

  beforeAll(async () => {
    process.env.AUTH_SECRET ??= "a secret of the tests alone, and no other";
    await addAccount(getDb(), owner, { email: "Ann@Example.org", password });
    await addAccount(getDb(), owner, { email: "ben@example.org", password });
  });
  beforeEach(() => getDb().rateLimit.deleteMany({}));

  test("the first account is an admin, later ones are editors", async () => {
    expect((await listAccounts(getDb())).map(({ email, role }) => [email, role])).toEqual([
      ["ann@example.org", "admin"],
      ["ben@example.org", "editor"],
    ]);
  });

  test("bad accounts are refused", async () => {
    await expect(addAccount(getDb(), owner, { email: "ann@example.org", password })).rejects.toThrow(Conflict);
    await expect(addAccount(getDb(), owner, { email: "ann", password })).rejects.toThrow(Refused);
    await expect(addAccount(getDb(), owner, { email: "c@example.org", password: "short" })).rejects.toThrow(Refused);
    const ben = { id: "b", name: "Ben", role: "editor" } as const;
    await expect(addAccount(getDb(), ben, { email: "c@example.org", password })).rejects.toThrow(Forbidden);
  });

  test("the last admin stays one", async () => {
    const [ann] = await listAccounts(getDb());
    const admin = { id: ann?.id as string, name: "Ann", role: "admin" } as const;
    await expect(setRole(getDb(), admin, { id: admin.id, role: "editor" })).rejects.toThrow(Conflict);
    await expect(removeAccount(getDb(), admin, "ann@example.org")).rejects.toThrow(Conflict);
  });

  test("whoever knows the password is signed in until they end it", async () => {
    const headers = await signedIn("ann@example.org");
    const current = await findSignedIn(auth(), headers);
    expect(current?.editor).toMatchObject({ name: "ann", role: "admin" });
    const other = await findSignedIn(auth(), await signedIn("ann@example.org"));
    await endSession(getDb(), current?.editor as never, other?.sessionId as string);
    expect((await listSessions(getDb(), current?.editor as never)).map(({ id }) => id)).toEqual([current?.sessionId]);
  });

  test("a session ends after thirty days, however often it is used", async () => {
    const headers = await signedIn("ann@example.org");
    const current = await findSignedIn(auth(), headers);
    const age = async (days: number) => {
      const createdAt = new Date(Date.now() - days * 24 * 3_600_000);
      await getDb().session.update({ where: { id: current?.sessionId as string }, data: { createdAt } });
      return findSignedIn(auth(), headers);
    };
    expect(await age(29)).not.toBeNull();
    expect(await age(31)).toBeNull();
  });

  test("nobody ends the sessions of others", async () => {
    const ann = await findSignedIn(auth(), await signedIn("ann@example.org"));
    const ben = await findSignedIn(auth(), await signedIn("ben@example.org"));
    await endSession(getDb(), ben?.editor as never, ann?.sessionId as string);
    expect((await listSessions(getDb(), ann?.editor as never)).map(({ id }) => id)).toContain(ann?.sessionId);
  });

  test("a cookie that somebody made up is nobody's", async () => {
    const headers = await signedIn("ann@example.org");
    const forged = new Headers({ cookie: (headers.get("cookie") as string).replace(/=.{8}/, "=AAAAAAAA") });
    expect(await findSignedIn(auth(), forged)).toBeNull();
  });

  test.each(["ann@example.org", "nobody@example.org"])(
    "a wrong password for %s says nothing about the account",
    async (email) => {
      expect(await signIn(getDb(), auth(), credentials(email, "wrong password"))).toEqual({ problem: wrongPair });
    },
  );

  test("an account is shut for a while after ten wrong passwords, for the right one too", async () => {
    for (let tries = 0; tries < 10; tries++)
      await signIn(getDb(), auth(), credentials("ben@example.org", "wrong password"));
    expect(await signIn(getDb(), auth(), credentials("ben@example.org"))).toEqual({
      problem: expect.stringMatching(/^Too many tries/),
    });
    expect("setCookie" in (await signIn(getDb(), auth(), credentials("ann@example.org")))).toBe(true);
    expect(await getDb().auditEntry.count({ where: { action: "sign-in", by: "ben@example.org" } })).toBeGreaterThan(9);
  });

  test("an address is shut for a while after sixty tries that failed, however many others succeeded", async () => {
    const key = "sign-in address 192.0.2.1";
    await getDb().rateLimit.create({ data: { key, count: 59, since: new Date() } });
    for (let times = 0; times < 2; times++)
      expect("setCookie" in (await signIn(getDb(), auth(), credentials("ann@example.org")))).toBe(true);
    expect(await signIn(getDb(), auth(), credentials("ann@example.org", "wrong password"))).toEqual({
      problem: wrongPair,
    });
    expect(await signIn(getDb(), auth(), credentials("ann@example.org"))).toEqual({
      problem: expect.stringMatching(/^Too many tries/),
    });
  });

  test("a new password ends all other sessions and keeps this one", async () => {
    const [here, there] = [await signedIn("ben@example.org"), await signedIn("ben@example.org")];
    const { editor } = (await findSignedIn(auth(), here)) as NonNullable<Awaited<ReturnType<typeof findSignedIn>>>;
    const change = (current: string, next: string) =>
      changePassword(getDb(), auth(), { editor, headers: here, current, next });
    expect(await change("wrong password", "another four words")).toEqual({
      field: "current",
      problem: expect.stringContaining("not your password"),
    });
    expect(await change(password, "short")).toMatchObject({ field: "next" });
    expect(await findSignedIn(auth(), there)).not.toBeNull();
    const changed = await change(password, "another four words");
    if (!("setCookie" in changed)) throw new Error(changed.problem);
    expect(await findSignedIn(auth(), there)).toBeNull();
    expect((await findSignedIn(auth(), toRequest(changed.setCookie)))?.editor).toEqual(editor);
    expect(await listSessions(getDb(), editor)).toHaveLength(1);
    expect(await signIn(getDb(), auth(), credentials("ben@example.org"))).toEqual({ problem: wrongPair });
  });

  async function signedIn(email: string): Promise<Headers> {
    const outcome = await signIn(getDb(), auth(), credentials(email));
    if (!("setCookie" in outcome)) throw new Error(outcome.problem);
    return toRequest(outcome.setCookie);
  }
});

/** A request of a browser that has these cookies. */
function toRequest(setCookie: Headers): Headers {
  const cookies = setCookie.getSetCookie().map((line) => line.split(";")[0]);
  return new Headers({ cookie: cookies.join("; ") });
}
