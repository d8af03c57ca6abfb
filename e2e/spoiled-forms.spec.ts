import { expect, test } from "@playwright/test";
import { Asker } from "../cli/faults/asker";
import { DeskVisitor } from "../cli/faults/desk-visitor";
import type { HtmlForm } from "../cli/faults/html-forms";
import { pompeoMeetsRi } from "./reading";

type Fields = [name: string, value: string][];

const typed: Fields = [
  ["email", "nobody@example.org"],
  ["password", "four random words here"],
];

/** Ways to spoil the hidden fields by which Next finds what a form is for. */
const spoils: Record<string, (hidden: Fields) => Fields> = {
  "which are gone": () => [],
  "whose action is no JSON": (hidden) => changed(hidden, /:0$/, (value) => value.slice(0, -4)),
  "whose action is nothing": (hidden) => changed(hidden, /:0$/, () => "null"),
  "which lead to a part that is not there": (hidden) => changed(hidden, /:0$/, (value) => value.replace("$@1", "$@9")),
  "whose state is no JSON": (hidden) => changed(hidden, /:1$/, () => "[{"),
  "whose state is missing": (hidden) => changed(hidden, /:1$/, () => "[]"),
  "whose state is no list": (hidden) => changed(hidden, /:1$/, () => '"$K1"'),
  "with a list of too much": (hidden) => changed(hidden, /:1$/, () => "[1,2,3]"),
  "with a function for a state": (hidden) => changed(hidden, /:1$/, () => '["$F2"]'),
  "with two actions of which one is spoiled": (hidden) => [...hidden, ["$ACTION_REF_7", ""], ["$ACTION_7:0", "{"]],
  "with the action of another build": (hidden) => changed(hidden, /:0$/, (value) => value.replace(idIn(hidden), aged)),
  "which name an action without its state": (hidden) => [[`$ACTION_ID_${idIn(hidden)}`, ""]],
  "which name no action at all": () => [["$ACTION_ID_", ""]],
};

const aged = "60".padEnd(42, "ab");

function changed(hidden: Fields, name: RegExp, change: (value: string) => string): Fields {
  return hidden.map(([key, value]) => [key, name.test(key) ? change(value) : value]);
}

function idIn(hidden: Fields): string {
  return /"id":"(\w+)"/.exec(hidden.map(([, value]) => value).join())?.[1] ?? "";
}

let asker: Asker;
let visitor: DeskVisitor;

test.beforeAll(({ baseURL }) => {
  asker = new Asker(Number(new URL(baseURL as string).port), 4);
  visitor = new DeskVisitor(asker, baseURL as string);
});

test.afterAll(() => asker.close());

async function formOf(path: string): Promise<HtmlForm> {
  const form = (await visitor.formsOf(path)).find(({ hidden }) => hidden.some(([name]) => name.startsWith("$ACTION")));
  if (!form) throw new Error(`${path} has no form`);
  return form;
}

for (const [what, spoil] of Object.entries(spoils))
  test(`People who send a form with hidden fields ${what} read what to do`, async () => {
    const { hidden } = await formOf("/sign-in");
    const { status, headers, body } = await visitor.send("/sign-in", [...spoil(hidden), ...typed]);
    expect(status).toBe(400);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toContain("default-src");
    expect(body.toString()).toMatch(/Nothing was saved\.[\s\S]*reload that page and send it again[\s\S]*<\/html>\n$/);
  });

test("A form that was not spoiled is still taken", async () => {
  const { hidden } = await formOf("/sign-in");
  const { status, body } = await visitor.send("/sign-in", [...hidden, ...typed]);
  expect(status).toBe(200);
  expect(body.toString()).toContain('role="alert"');
});

test("Readers of Korean are told in Korean", async () => {
  const { status, body } = await visitor.send(`/ko${pompeoMeetsRi.event}/correct`, [["text", "?"]]);
  expect(status).toBe(400);
  expect(body.toString()).toMatch(/<html lang="ko">[\s\S]*저장된 것은 없습니다/);
});

test("Forms that are cut off, too large, or of another kind than they say are refused", async () => {
  const { hidden } = await formOf("/sign-in");
  const packed = new Response(toForm([...hidden, ...typed]));
  const type = packed.headers.get("content-type") as string;
  const body = Buffer.from(await packed.arrayBuffer());
  const post = async (kind: string, sent: Buffer) => (await visitor.post("/sign-in", kind, sent)).status;
  expect(await post(type, body.subarray(0, body.length - 90))).toBe(400);
  expect(await post(type, Buffer.alloc(0))).toBe(400);
  expect(await post("multipart/form-data", body)).toBe(400);
  expect(await post("multipart/form-data; boundary=other", body)).toBe(400);
  expect(await post("multipart/form-data; boundary=", body)).toBe(400);
  for (const size of [7, 12]) {
    const large = await visitor.send("/sign-in", [...hidden, ["email", "a".repeat(size * 1024 * 1024)]]);
    expect(large.status).toBe(413);
    expect(large.body.toString()).toContain("This form is too large.");
  }
});

test("Scripts that call an action with anything else than its form are refused", async ({ baseURL }) => {
  const { hidden } = await formOf("/sign-in");
  const call = (action: string, type: string, body: string) => {
    const headers = { origin: baseURL as string, "next-action": action, "content-type": type };
    return asker.ask("/sign-in", { method: "POST", headers, body });
  };
  const known = idIn(hidden);
  const plain = "text/plain;charset=UTF-8";
  for (const body of ["", "[]", "{", "null", '["$K1"]', '[1,"x"]', "[1,2]", '[{},"$Q1"]', `[${"[".repeat(5_000)}`]) {
    const answer = await call(known, plain, body);
    expect([answer.status, body.slice(0, 20)]).toEqual([400, body.slice(0, 20)]);
    expect(answer.body.toString()).toContain("Nothing was saved.");
  }
  expect((await call(known, "multipart/form-data; boundary=x", "--x--")).status).toBe(400);
  expect((await call(known, "multipart/form-data", "")).status).toBe(400);
  expect((await call(known, "application/json", "{}")).status).toBe(400);
  const odd = multipart({ "1_\u0013": "a", 0: '[{},"$K1"]' });
  expect((await call(known, "multipart/form-data; boundary=x", odd)).status).toBe(400);
  expect((await call(known, "application/x-www-form-urlencoded", "0=[]")).status).toBe(404);
  for (const forged of [aged, "constructor", "__proto__", "..", "0"])
    expect(String((await call(forged, plain, '[{},"$K1"]')).status)).toMatch(/^4/);
  const taken = await call(known, "multipart/form-data; boundary=x", multipart({ "1_email": "a", 0: '[{},"$K1"]' }));
  expect(taken.status).toBe(200);
});

function multipart(fields: Record<string, string>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--x--\r\n`;
}

function toForm(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
