import { describe, expect, it } from "vitest";
import { redact, toLogLine } from "./log";

describe("a line of the log", () => {
  it("is JSON on one line, with what happened first", () => {
    const line = toLogLine("error", "a\nb", {
      time: "2018-06-12T00:00:00.000Z",
      id: "1",
      status: 500,
      digest: undefined,
    });
    expect(line).toBe('{"time":"2018-06-12T00:00:00.000Z","level":"error","message":"a\\nb","id":"1","status":500}');
  });

  it.each([
    [
      "cannot reach postgresql://panmunjom:hunter2@db.example.org:5432/x",
      "cannot reach postgresql://…@db.example.org:5432/x",
    ],
    ["no account kim@example.org", "no account …@…"],
    ["from 203.0.113.9:4711", "from …:4711"],
    ["{ password: 'hunter2', name: 'x' }", "{ password: …', name: 'x' }"],
    ["Cookie: session=abc", "Cookie: …"],
    ["2018-06-12 in Singapore, version 1.2.3", "2018-06-12 in Singapore, version 1.2.3"],
  ])("does not say who somebody is: %s", (text, cleaned) => {
    expect(redact(text)).toBe(cleaned);
  });
});
