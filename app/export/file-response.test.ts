import { describe, expect, test } from "vitest";
import { fileResponse, toStream } from "./file-response";

const file = {
  name: "a.csv",
  mediaType: "text/csv; charset=utf-8",
  disposition: "attachment",
  basis: ["type=summit", 12],
} as const;

async function* chunks(...parts: string[]): AsyncGenerator<string> {
  yield* parts;
}

describe("a file response", () => {
  test("tells the name, the type and the licence, and may be asked for again for nothing", async () => {
    const request = new Request("https://example.org/export/events.csv");
    const first = fileResponse(request, { ...file, chunks: () => chunks("a,b\r\n", "1,최\r\n") });
    expect(await first.text()).toBe("a,b\r\n1,최\r\n");
    expect(first.headers.get("content-disposition")).toBe('attachment; filename="a.csv"');
    expect(first.headers.get("link")).toContain('rel="license"');
    const tag = first.headers.get("etag") ?? "";
    const again = new Request(request, { headers: { "If-None-Match": tag } });
    const unread = () => {
      throw new Error("It was read.");
    };
    expect(fileResponse(again, { ...file, chunks: unread }).status).toBe(304);
    const changed = fileResponse(again, { ...file, basis: ["type=summit", 13], chunks: () => chunks() });
    expect(changed.status).toBe(200);
  });
});

describe("a stream", () => {
  test("reads on only as far as it is read, and lets go when its reader leaves", async () => {
    let read = 0;
    let isOver = false;
    const endless = async function* () {
      try {
        for (;;) yield `chunk ${++read}\n`;
      } finally {
        isOver = true;
      }
    };
    const reader = toStream(endless()).getReader();
    await reader.read();
    await reader.read();
    expect(read).toBeLessThanOrEqual(4);
    await reader.cancel();
    expect(isOver).toBe(true);
  });

  test("fails where its source fails: half a file never looks whole", async () => {
    const broken = async function* () {
      yield "half";
      throw new Error("The database is away.");
    };
    const reader = toStream(broken()).getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow("The database is away.");
  });
});
