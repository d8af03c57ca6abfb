import { beforeAll, beforeEach, expect, test } from "vitest";
import { describeEngines } from "#data/testing/database";
import { softAuthenticator } from "#data/testing/soft-authenticator";
import { addAccount, owner } from "./accounts";
import { deskAuth } from "./auth";
import { askForPasskey, signInWithPasskey } from "./passkey-sign-in";
import { addPasskey, beginPasskey, listPasskeys, removePasskey } from "./passkeys";
import { findSignedIn } from "./sessions";
import { signIn } from "./sign-in";

const password = "four random words here";
const origin = "https://timeline.example.org";
const host = "timeline.example.org";

describeEngines("passkeys", (getDb) => {
  const auth = () => deskAuth(getDb(), true, host);

  beforeAll(async () => {
    process.env.AUTH_SECRET ??= "a secret of the tests alone, and no other";
    await addAccount(getDb(), owner, { email: "ann@example.org", password });
    await addAccount(getDb(), owner, { email: "ben@example.org", password });
  });
  beforeEach(async () => {
    await getDb().rateLimit.deleteMany({});
    await getDb().passkey.deleteMany({});
  });

  /** Somebody who signed in by their password. */
  const enter = async (email: string) => {
    const outcome = await signIn(getDb(), auth(), { email, password, address: null, userAgent: null });
    if ("problem" in outcome) throw new Error(outcome.problem);
    const headers = toRequest(outcome.setCookie);
    const found = await findSignedIn(auth(), headers);
    if (!found) throw new Error("Nobody is signed in.");
    return { editor: found.editor, headers };
  };
  type Asker = Awaited<ReturnType<typeof enter>>;

  const begin = async (asker: Asker, name = "phone") => {
    const question = await beginPasskey(getDb(), auth(), { ...asker, password, name });
    if (!question.options) throw new Error(question.problem);
    return { options: question.options, headers: toRequest(question.setCookie, asker.headers) };
  };
  /** Somebody with a device that has a passkey of theirs. */
  const withDevice = async (email: string, name = "phone") => {
    const [asker, device] = [await enter(email), softAuthenticator()];
    const { options, headers } = await begin(asker, name);
    const sent = JSON.stringify(device.make({ challenge: options.challenge, origin, host }));
    await addPasskey(getDb(), auth(), { editor: asker.editor, headers, name, sent });
    return { ...asker, device };
  };
  const ask = async () => {
    const question = await askForPasskey(getDb(), auth(), { headers: new Headers(), address: null });
    if (!question.options) throw new Error(question.problem);
    return { challenge: question.options.challenge, headers: toRequest(question.setCookie), options: question.options };
  };
  const use = (headers: Headers, answer: unknown) =>
    signInWithPasskey(getDb(), auth(), { headers, address: "192.0.2.9", sent: JSON.stringify(answer) });

  test("a passkey signs in its owner, without password or code, and the log has both", async () => {
    const { editor, device } = await withDevice("ann@example.org", " phone ");
    expect(await listPasskeys(getDb(), editor)).toMatchObject([{ name: "phone", keeper: null, isCopied: false }]);
    await getDb().user.update({ where: { id: editor.id }, data: { twoFactorEnabled: true } });
    const { challenge, headers, options } = await ask();
    expect(options).toMatchObject({ rpId: host, userVerification: "required" });
    expect(options.allowCredentials ?? []).toEqual([]);
    const outcome = await use(headers, device.use({ challenge, origin, host }));
    await getDb().user.update({ where: { id: editor.id }, data: { twoFactorEnabled: false } });
    if ("problem" in outcome) throw new Error(outcome.problem);
    expect((await findSignedIn(auth(), toRequest(outcome.setCookie)))?.editor).toEqual(editor);
    expect(await getDb().rateLimit.count({ where: { key: { contains: "192.0.2.9" } } })).toBe(0);
    const log = await getDb().auditEntry.findMany({
      where: { editorId: editor.id, outcome: "done" },
      orderBy: { at: "asc" },
    });
    expect(log.map(({ action, reason, detail }) => [action, reason ?? detail]).slice(-2)).toEqual([
      ["account.secure", "passkey added"],
      ["sign-in", { passkey: "phone" }],
    ]);
  });

  test("what is forged, replayed, from elsewhere or from a device that asked nobody opens nothing", async () => {
    const { device } = await withDevice("ann@example.org");
    const [first, second] = [await ask(), await ask()];
    const right = { challenge: first.challenge, origin, host };
    const sent = device.use(right);
    const wrong = { problem: expect.stringContaining("opens no account") };
    expect(await use(new Headers(), sent)).toEqual(wrong);
    expect(await use(second.headers, sent)).toEqual(wrong);
    for (const forged of [
      { ...right, origin: "https://timeline.example.com" },
      { ...right, host: "example.com" },
      { ...right, isSeen: false },
    ]) {
      const { challenge, headers } = await ask();
      expect(await use(headers, device.use({ ...forged, challenge }))).toEqual(wrong);
    }
    const other = await ask();
    const stranger = { ...softAuthenticator().use({ ...right, challenge: other.challenge }), id: device.id };
    expect(await use(other.headers, { ...stranger, rawId: device.id })).toEqual(wrong);
    for (const junk of [null, "text", {}, { ...sent, id: { contains: "" } }, { ...sent, response: {} }])
      expect(await use((await ask()).headers, junk)).toEqual(wrong);
    expect(await use(first.headers, device.use(right))).toHaveProperty("setCookie");
    expect(await use(first.headers, device.use(right))).toEqual(wrong);
    expect(await getDb().auditEntry.count({ where: { action: "sign-in", outcome: "refused" } })).toBe(12);
  });

  test("adding one takes the password, a name, and an answer to the question of that account", async () => {
    const ann = await enter("ann@example.org");
    const asked = (given: string, name = "phone") => beginPasskey(getDb(), auth(), { ...ann, password: given, name });
    expect(await asked("another password")).toMatchObject({ field: "password" });
    expect(await asked(password, "  ")).toMatchObject({ field: "name" });
    expect(await asked(password, "n".repeat(61))).toMatchObject({ field: "name" });
    const device = softAuthenticator();
    const { options, headers } = await begin(ann);
    const ben = await enter("ben@example.org");
    const sent = JSON.stringify(device.make({ challenge: options.challenge, origin, host }));
    const byBen = { editor: ben.editor, headers: toRequest(new Headers(), ben.headers, headers), name: "phone", sent };
    await expect(addPasskey(getDb(), auth(), byBen)).rejects.toThrow(/Begin again/);
    const unseen = await begin(ann);
    const blind = JSON.stringify(device.make({ challenge: unseen.options.challenge, origin, host, isSeen: false }));
    await expect(
      addPasskey(getDb(), auth(), { editor: ann.editor, headers: unseen.headers, name: "phone", sent: blind }),
    ).rejects.toThrow(/Begin again/);
    await expect(
      addPasskey(getDb(), auth(), { editor: ann.editor, headers: unseen.headers, name: "phone", sent: "junk" }),
    ).rejects.toThrow(/Begin again/);
    expect(await getDb().passkey.count()).toBe(0);
    for (let number = 0; number < 12; number++) await asked("another password");
    expect(await asked(password)).toEqual({ field: "password", problem: expect.stringContaining("Too many tries") });
  });

  test("everybody removes their own, and then it opens nothing", async () => {
    const ann = await withDevice("ann@example.org");
    const ben = await enter("ben@example.org");
    const [row] = await listPasskeys(getDb(), ann.editor);
    const id = row?.id as string;
    await expect(removePasskey(getDb(), auth(), { ...ben, id })).rejects.toThrow(/no such passkey/);
    await removePasskey(getDb(), auth(), { ...ann, id });
    await expect(removePasskey(getDb(), auth(), { ...ann, id })).rejects.toThrow(/no such passkey/);
    const { challenge, headers } = await ask();
    expect(await use(headers, ann.device.use({ challenge, origin, host }))).toHaveProperty("problem");
  });

  test("an address that fails too often waits, for passkeys and passwords alike", async () => {
    for (let number = 0; number < 60; number++) await use(new Headers(), "junk");
    expect(await use(new Headers(), "junk")).toEqual({ problem: expect.stringContaining("Too many tries") });
    const credentials = { email: "ann@example.org", password, address: "192.0.2.9", userAgent: null };
    expect(await signIn(getDb(), auth(), credentials)).toEqual({ problem: expect.stringContaining("Too many tries") });
  });
});

/** A request from our page with the cookies that were set, and those that the browser had. */
function toRequest(setCookie: Headers, ...before: Headers[]): Headers {
  const set = setCookie.getSetCookie().map((line) => line.split(";")[0] as string);
  const had = before.map((headers) => headers.get("cookie") ?? "");
  return new Headers({ origin, cookie: [...had, ...set].filter(Boolean).join("; ") });
}
