import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrontendMessage, MessageReader, maxMessageBytes, parseStartup, toMessage } from "./wire-messages";

const message = fc
  .record({ type: fc.constantFrom("P", "B", "D", "E", "S", "Q"), body: fc.uint8Array({ maxLength: 300 }) })
  .map(({ type, body }) => toMessage(type, Buffer.from(body)));

describe("a reader of messages", () => {
  it("finds the same messages however the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(message), fc.array(fc.nat({ max: 100 })), (messages, cuts) => {
        const read = readAll(typedReader(), cutUp(Buffer.concat(messages), cuts));
        expect(read.map(({ bytes }) => bytes)).toEqual(messages);
        expect(read.map(({ type }) => type)).toEqual(messages.map((bytes) => String.fromCharCode(bytes[0] as number)));
      }),
    );
  });

  it("takes messages without a type until it is told otherwise", () => {
    const reader = new MessageReader();
    const startup = toMessage("", Buffer.from([0, 3, 0, 0]), "user", "postgres", Buffer.alloc(1));
    const types: string[] = [];
    for (const { type } of reader.read(Buffer.concat([startup, toMessage("S")]))) {
      types.push(type);
      reader.startTyped();
    }
    expect(types).toEqual(["", "S"]);
  });

  it.each([3, -1, maxMessageBytes + 1])("refuses a length of %i", (length) => {
    const head = Buffer.alloc(5);
    head.write("Q");
    head.writeInt32BE(length, 1);
    expect(() => readAll(typedReader(), [head])).toThrow(RangeError);
  });
});

describe("a startup message", () => {
  it("names its parameters", () => {
    const bytes = toMessage("", Buffer.from([0, 3, 0, 0]), "user", "me", "database", "db", Buffer.alloc(1));
    expect([...parseStartup(bytes)]).toEqual([
      ["user", "me"],
      ["database", "db"],
    ]);
  });
});

function typedReader(): MessageReader {
  const reader = new MessageReader();
  reader.startTyped();
  return reader;
}

function readAll(reader: MessageReader, chunks: Buffer[]): FrontendMessage[] {
  return chunks.flatMap((chunk) => [...reader.read(chunk)]);
}

function cutUp(bytes: Buffer, sizes: number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...chunks, bytes.subarray(at)];
}
