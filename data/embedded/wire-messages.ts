/**
 * The PostgreSQL frontend/backend protocol 3.0, as far as a server needs it that passes messages on
 * (https://www.postgresql.org/docs/current/protocol-message-formats.html).
 */

/** A message from a client. `type` is its letter, or "" for the untyped ones that open a connection. */
export interface FrontendMessage {
  type: string;
  /** the whole message, type and length included */
  bytes: Buffer;
}

export const sslRequest = 80877103;
export const gssRequest = 80877104;
export const cancelRequest = 80877102;
export const protocolMajor = 3;

/** Longest message that is taken: far above any article, far below what would exhaust the memory. */
export const maxMessageBytes = 256 * 1024 * 1024;

/** Cuts a stream of bytes into messages. A message may come in any number of pieces. */
export class MessageReader {
  #pieces: Buffer[] = [];
  #size = 0;
  #started = false;

  /** The opening messages have no type letter: the connection says when they are over. */
  startTyped(): void {
    this.#started = true;
  }

  /** Takes in bytes and yields the messages that are whole by now. */
  *read(chunk: Buffer): Generator<FrontendMessage> {
    this.#pieces.push(chunk);
    this.#size += chunk.length;
    for (let message = this.#next(); message; message = this.#next()) yield message;
  }

  #next(): FrontendMessage | undefined {
    const typeBytes = this.#started ? 1 : 0;
    if (this.#size < typeBytes + 4) return undefined;
    const length = typeBytes + this.#peek(typeBytes + 4).readInt32BE(typeBytes);
    if (length < typeBytes + 4 || length > maxMessageBytes) throw new RangeError(`A message of ${length} bytes`);
    if (this.#size < length) return undefined;
    const all = this.#peek(this.#size);
    this.#pieces = [all.subarray(length)];
    this.#size -= length;
    return { type: all.toString("latin1", 0, typeBytes), bytes: all.subarray(0, length) };
  }

  /** The pieces as one, joined only if their first holds fewer than `bytes`: large messages are not copied for each piece. */
  #peek(bytes: number): Buffer {
    const [first] = this.#pieces;
    if (first && first.length >= bytes) return first;
    const all = Buffer.concat(this.#pieces);
    this.#pieces = [all];
    return all;
  }
}

/** A message of type `type` around `parts`; strings are sent with the zero byte that ends them. */
export function toMessage(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(`${part}\0`) : part)));
  const head = Buffer.alloc(type.length + 4);
  head.write(type, "latin1");
  head.writeInt32BE(body.length + 4, type.length);
  return Buffer.concat([head, body]);
}

/** ErrorResponse: severity, SQLSTATE and words. */
export function toErrorResponse(severity: "ERROR" | "FATAL", code: string, message: string): Buffer {
  return toMessage("E", `S${severity}`, `V${severity}`, `C${code}`, `M${message}`, Buffer.alloc(1));
}

/** BackendKeyData of a connection, then ReadyForQuery outside a transaction: the end of every greeting. */
export function toReady(process: number, secret: number): Buffer {
  const key = Buffer.alloc(8);
  key.writeInt32BE(process, 0);
  key.writeInt32BE(secret, 4);
  return Buffer.concat([toMessage("K", key), toMessage("Z", Buffer.from("I"))]);
}

/** The parameters of a StartupMessage, such as `user` and `database`. */
export function parseStartup(bytes: Buffer): Map<string, string> {
  const words = bytes.toString("utf8", 8).split("\0");
  const parameters = new Map<string, string>();
  for (let at = 0; words[at]; at += 2) parameters.set(words[at] as string, words[at + 1] ?? "");
  return parameters;
}
