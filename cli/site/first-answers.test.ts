import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { askFirst } from "./first-answers";

describe("what is asked of a site that has just started", () => {
  const asked: string[] = [];
  let close = async () => {};

  afterEach(async () => {
    await close();
    asked.length = 0;
  });

  async function serve(answer: RequestListener) {
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      answer(request, response);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    close = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return { host: "127.0.0.1", port: (server.address() as AddressInfo).port };
  }

  it("is the start page first, each address once, and one at a time", async () => {
    let [under, most] = [0, 0];
    const address = await serve((_request, response) => {
      under += 1;
      most = Math.max(most, under);
      setTimeout(() => {
        under -= 1;
        response.end("answer");
      }, 5);
    });
    await askFirst(address, new AbortController().signal);
    expect(asked[0]).toBe("/");
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBe(asked.length);
    expect(most).toBe(1);
  });

  it("goes on where an answer fails or breaks off", async () => {
    const address = await serve((request, response) => {
      if (request.url === "/") request.socket.destroy();
      else response.writeHead(500).end();
    });
    await askFirst(address, new AbortController().signal);
    expect(asked).toContain("/api/v1/timeline");
  });

  it("ends when the site is asked to stop, without waiting for an answer", async () => {
    const stop = new AbortController();
    const address = await serve(() => stop.abort());
    await askFirst(address, stop.signal);
    expect(asked).toEqual(["/"]);
  });
});
