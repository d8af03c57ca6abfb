import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Answered, Asker } from "./asker";
import { formsIn, type HtmlForm } from "./html-forms";

const password = "four random words here";

/** Somebody who sends forms to a site, as an editor or as a reader. */
export class DeskVisitor {
  readonly #asker: Asker;
  readonly #origin: string;
  #cookie = "";

  constructor(asker: Asker, origin: string) {
    this.#asker = asker;
    this.#origin = origin;
  }

  /** Makes the account of an editor, as its owner would. */
  static async addAccount(email: string, env: Record<string, string>): Promise<void> {
    const command = [join(import.meta.dirname, "..", "run.js"), "editor", "add", email, "--role", "editor"];
    const whole = { ...process.env, ...env, EDITOR_PASSWORD: password };
    await promisify(execFile)(process.execPath, command, { env: whole });
  }

  /** @returns whether the site let this visitor in */
  async signIn(email: string): Promise<boolean> {
    this.#cookie = "";
    const [form] = await this.formsOf("/sign-in");
    if (!form) return false;
    const answer = await this.send("/sign-in", [...form.hidden, ["email", email], ["password", password]]);
    const given = answer.headers["set-cookie"] ?? [];
    this.#cookie = given.map((cookie) => cookie.split(";")[0]).join("; ");
    return given.length > 0;
  }

  async formsOf(path: string): Promise<HtmlForm[]> {
    const { status, body } = await this.#asker.ask(path, { headers: { cookie: this.#cookie } });
    return status === 200 ? formsIn(body.toString()) : [];
  }

  /** Sends fields as a browser without scripts does; with further headers, as scripts do. */
  async send(
    path: string,
    fields: readonly (readonly [string, string])[],
    more: Record<string, string> = {},
  ): Promise<Answered> {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    const packed = new Response(form);
    const type = packed.headers.get("content-type") ?? "";
    return this.post(path, type, Buffer.from(await packed.arrayBuffer()), more);
  }

  post(path: string, type: string, body: Buffer, more: Record<string, string> = {}): Promise<Answered> {
    const headers = { "content-type": type, origin: this.#origin, cookie: this.#cookie, ...more };
    return this.#asker.ask(path, { method: "POST", headers: { ...headers, "content-length": `${body.length}` }, body });
  }
}
