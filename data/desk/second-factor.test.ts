import { beforeAll, beforeEach, expect, test } from "vitest";
import { describeEngines } from "#data/testing/database";
import { codeOf } from "#data/testing/one-time-code";
import { addAccount, owner } from "./accounts";
import { deskAuth } from "./auth";
import { asksCodes, beginCodes, confirmCodes, endCodes, signInWithCode } from "./second-factor";
import { findSignedIn } from "./sessions";
import { signIn } from "./sign-in";

const password = "four random words here";
const email = "ann@example.org";

describeEngines("one-time codes", (getDb) => {
  const auth = () => deskAuth(getDb(), false);

  beforeAll(async () => {
    process.env.AUTH_SECRET ??= "a secret of the tests alone, and no other";
    await addAccount(getDb(), owner, { email, password });
  });
  beforeEach(() => getDb().rateLimit.deleteMany({}));

  const enter = async () => {
    const outcome = await signIn(getDb(), auth(), { email, password, address: null, userAgent: null });
    if ("problem" in outcome) throw new Error(outcome.problem);
    return outcome;
  };
  const who = async (headers: Headers) => {
    const found = await findSignedIn(auth(), headers);
    if (!found) throw new Error("Nobody is signed in.");
    return found.editor;
  };

  test("an account may ask for codes; then the password alone lets nobody in", async () => {
    const db = getDb();
    let headers = toRequest((await enter()).setCookie);
    const editor = await who(headers);
    expect(await asksCodes(db, editor)).toBe(false);
    expect(await beginCodes(db, auth(), { editor, headers, typed: "another password" })).toHaveProperty("problem");
    const codes = await beginCodes(db, auth(), { editor, headers, typed: password });
    if ("problem" in codes) throw new Error(codes.problem);
    expect(codes.uri).toMatch(/^otpauth:\/\/totp\/Panmunjom/);
    expect(codes.spare.length).toBeGreaterThan(5);
    expect(await asksCodes(db, editor)).toBe(false);
    expect(await confirmCodes(db, auth(), { editor, headers, typed: "000000" })).toHaveProperty("problem");
    const confirmed = await confirmCodes(db, auth(), { editor, headers, typed: codeOf(codes.secret) });
    if ("problem" in confirmed) throw new Error(confirmed.problem);
    expect(await asksCodes(db, editor)).toBe(true);

    const half = await enter();
    expect(half).toHaveProperty("asksCode", true);
    headers = toRequest(half.setCookie);
    expect(await findSignedIn(auth(), headers)).toBeNull();
    expect(await signInWithCode(db, auth(), { headers, code: "000000", address: null })).toHaveProperty("problem");
    const whole = await signInWithCode(db, auth(), { headers, code: codeOf(codes.secret), address: null });
    if ("problem" in whole) throw new Error(whole.problem);
    expect(await who(toRequest(whole.setCookie))).toMatchObject({ id: editor.id, role: "admin" });

    const spare = codes.spare[0] as string;
    const lost = await signInWithCode(db, auth(), {
      headers: toRequest((await enter()).setCookie),
      code: spare,
      address: null,
    });
    expect(lost).toHaveProperty("setCookie");
    const again = toRequest((await enter()).setCookie);
    expect(await signInWithCode(db, auth(), { headers: again, code: spare, address: null })).toHaveProperty("problem");
    expect(await signInWithCode(db, auth(), { headers: new Headers(), code: "123456", address: null })).toHaveProperty(
      "problem",
    );

    headers = toRequest("setCookie" in lost ? lost.setCookie : new Headers());
    expect(await endCodes(db, auth(), { editor, headers, typed: "another password" })).toHaveProperty("problem");
    expect(await endCodes(db, auth(), { editor, headers, typed: password })).toHaveProperty("setCookie");
    expect(await asksCodes(db, editor)).toBe(false);
    expect(await enter()).not.toHaveProperty("asksCode");
    const log = await db.auditEntry.findMany({
      where: { action: "account.secure", outcome: "done" },
      orderBy: { at: "asc" },
    });
    expect(log.map(({ reason }) => reason)).toEqual([
      "one-time codes begun",
      "one-time codes on",
      "one-time codes off",
    ]);
  });

  test("nobody can guess: after a few wrong codes one has to begin again", async () => {
    const db = getDb();
    let headers = toRequest((await enter()).setCookie);
    const editor = await who(headers);
    const codes = await beginCodes(db, auth(), { editor, headers, typed: password });
    if ("problem" in codes) throw new Error(codes.problem);
    await confirmCodes(db, auth(), { editor, headers, typed: codeOf(codes.secret) });
    headers = toRequest((await enter()).setCookie);
    for (let number = 0; number < 5; number++)
      await signInWithCode(db, auth(), { headers, code: `00000${number}`, address: null });
    const right = codeOf(codes.secret);
    expect(await signInWithCode(db, auth(), { headers, code: right, address: null })).toMatchObject({
      problem: expect.stringContaining("Sign in again"),
    });
  });
});

function toRequest(setCookie: Headers): Headers {
  const cookies = setCookie.getSetCookie().map((line) => line.split(";")[0] as string);
  return new Headers({ cookie: cookies.filter((cookie) => !cookie.endsWith("=")).join("; ") });
}
