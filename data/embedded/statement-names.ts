import { type FrontendMessage, toMessage } from "./wire-messages";

/**
 * The names that one client gives to its prepared statements. All clients share the engine's one session, in which two
 * statements cannot have one name: each client's names get a prefix of its own.
 */
export class StatementNames {
  readonly #prefix: string;
  readonly #names = new Set<string>();

  /** @param client a number that no other client of the engine has or had */
  constructor(client: number) {
    this.#prefix = `client ${client} `;
  }

  /** The message with the engine's name of the statement in place of the client's. */
  scope({ type, bytes }: FrontendMessage): Buffer {
    const at = nameOffset(type, bytes);
    const end = bytes.indexOf(0, at);
    if (at === 0 || end <= at) return bytes;
    const name = bytes.toString("utf8", at, end);
    if (type === "P") this.#names.add(name);
    if (type === "C") this.#names.delete(name);
    return toMessage(type, bytes.subarray(5, at), Buffer.from(this.#prefix + name), bytes.subarray(end));
  }

  /** The messages that make the engine forget the client's statements; none if it has named none. */
  toCloseMessages(): Buffer[] {
    const closes = [...this.#names].map((name) => toMessage("C", Buffer.from("S"), this.#prefix + name));
    return closes.length > 0 ? [...closes, toMessage("S")] : [];
  }
}

/** Where the name of a statement begins in Parse, Bind, Describe and Close; 0 in messages that name none. */
function nameOffset(type: string, bytes: Buffer): number {
  const body = 5;
  if (type === "P") return body;
  if (type === "B") return bytes.indexOf(0, body) + 1;
  const namesStatement = (type === "D" || type === "C") && bytes[body] === "S".charCodeAt(0);
  return namesStatement ? body + 1 : 0;
}
