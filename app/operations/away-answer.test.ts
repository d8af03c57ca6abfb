import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { holdAnswer, markAway } from "./away-answer";

it.each([
  ["/500", true, 503, "10"],
  ["/500", false, 500, null],
  ["/404", true, 404, null],
] as const)("%s, made while the database went away (%s), is answered with %i", async (path, isAway, status, again) => {
  const server = createServer((request, response) => {
    holdAnswer("one", response, "/ko/people?q=a%26b");
    if (isAway) markAway("one");
    response.statusCode = Number(request.url?.slice(1));
    response.end("words");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    expect(await answer.text()).toBe("words");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, again]);
  } finally {
    server.close();
  }
});

it("leaves alone what is over, and what nobody asked for", () => {
  expect(() => markAway("over")).not.toThrow();
  expect(() => markAway(undefined)).not.toThrow();
});

it.each([
  ["text/html; charset=utf-8", /<html lang="ko">.*읽을 수 없.*href="\/ko\/people\?q=a%26b".*<\/html>\s*$/s],
  ["application/json", /^a page in parts$/],
] as const)(
  "a page says it in words, in its language, and in place of what Next would have sent; others stay: %s",
  async (type, body) => {
    const server = createServer((_, response) => {
      holdAnswer("two", response, "/ko/people?q=a%26b");
      markAway("two");
      response.statusCode = 500;
      response.setHeader("Content-Type", type);
      response.setHeader("Content-Length", "15");
      response.write("a page ");
      response.end("in parts");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      expect(await answer.text()).toMatch(body);
      expect(answer.status).toBe(503);
    } finally {
      server.close();
    }
  },
);
