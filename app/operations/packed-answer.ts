import type { ServerResponse } from "node:http";

/** By this header the proxy says how its answer is encoded. Next drops `Content-Encoding` from what a proxy says, and packs it again. */
export const packedHeader = "x-packed";

/** Makes a `Content-Encoding` of what the proxy says, before Next's compression looks for one. */
export function allowPacked(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name.toLowerCase() === packedHeader ? "Content-Encoding" : name, value);
}
