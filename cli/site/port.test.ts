import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { findPortProblem } from "./port";

describe("findPortProblem", () => {
  it("finds none with a port that is free", async () => {
    const { port, close } = await listen();
    await close();
    expect(await findPortProblem(port)).toBeNull();
  });

  it.each(["::", "127.0.0.1"])("names the port that is taken on %s, and another one", async (host) => {
    const { port, close } = await listen(host);
    const problem = await findPortProblem(port);
    expect(problem).toContain(`Port ${port} is occupied`);
    expect(problem).toMatch(/PORT=\d+ npm start/);
    await close();
  });

  it.runIf(process.platform === "linux")("names the process that holds the port", async () => {
    const { port, close } = await listen();
    expect(await findPortProblem(port)).toContain(`process ${process.pid} (`);
    await close();
  });
});

async function listen(host = "::") {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const close = () => new Promise((resolve) => server.close(resolve));
  return { port: (server.address() as AddressInfo).port, close };
}
