import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";

vi.stubEnv("VERCEL", "1");
vi.stubEnv("VERCEL_ENV", "preview");
const { watchRequests } = await import("./watch-requests");

/** What the process writes while a server answers one form. */
async function linesOf(answer: RequestListener): Promise<string[]> {
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}/admin/events/new?a=b`, { method: "POST", body: "x" })).text();
  await new Promise((resolve) => server.close(resolve));
  write.mockRestore();
  return lines.filter((line) => line.includes('"refused"'));
}

afterEach(() => vi.restoreAllMocks());

const unknown: RequestListener = (_, response) => {
  response.setHeader("x-nextjs-action-not-found", "1");
  response.statusCode = 404;
  response.end("no");
};

test("a function logs a form for an action that nobody has, be it the first that it ever sees, once", async () => {
  const cold: RequestListener = (request, response) => {
    watchRequests();
    unknown(request, response);
  };
  const expected =
    /"level":"warn","message":"refused".*"route":"\/admin\/events\/\*".*an action that this build does not have/;
  expect(await linesOf(cold)).toEqual([expect.stringMatching(expected)]);
  expect(await linesOf(unknown)).toEqual([expect.stringMatching(expected)]);
  expect(await linesOf((_, response) => void response.end("yes"))).toEqual([]);
});
