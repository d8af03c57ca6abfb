import { describe, expect, it } from "vitest";
import { StatementNames } from "./statement-names";
import { toMessage } from "./wire-messages";

const noParameters = Buffer.alloc(2);

describe("the names of prepared statements", () => {
  it.each([
    ["P", [Buffer.from("find\0SELECT 1\0"), noParameters], [Buffer.from("client 7 find\0SELECT 1\0"), noParameters]],
    ["B", [Buffer.from("portal\0find\0"), noParameters], [Buffer.from("portal\0client 7 find\0"), noParameters]],
    ["D", [Buffer.from("Sfind\0")], [Buffer.from("Sclient 7 find\0")]],
    ["C", [Buffer.from("Sfind\0")], [Buffer.from("Sclient 7 find\0")]],
  ])("are a client's own in %s", (type, sent, passedOn) => {
    expect(scope(type, ...sent)).toEqual(toMessage(type, ...passedOn));
  });

  it.each([["P", "", "SELECT 'a'"], ["B", "portal", ""], ["D", "Pportal"], ["C", "Pportal"], ["Q", "SELECT 1"], ["S"]])(
    "leave %s alone where it names no statement",
    (type, ...parts) => {
      expect(scope(type, ...parts)).toEqual(toMessage(type, ...parts));
    },
  );

  it("are forgotten with their client", () => {
    const names = new StatementNames(7);
    expect(names.toCloseMessages()).toEqual([]);
    for (const name of ["find", "list"]) names.scope(parsing(name));
    names.scope({ type: "C", bytes: toMessage("C", "Slist") });
    expect(names.toCloseMessages()).toEqual([toMessage("C", "Sclient 7 find"), toMessage("S")]);
  });
});

function scope(type: string, ...parts: (string | Buffer)[]): Buffer {
  return new StatementNames(7).scope({ type, bytes: toMessage(type, ...parts) });
}

function parsing(name: string) {
  return { type: "P", bytes: toMessage("P", name, "SELECT 1", noParameters) };
}
