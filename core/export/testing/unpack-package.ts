import yauzl from "yauzl";
import type { EventRecord } from "#core/event";
import { writePackage } from "../data-package";
import { inPages, sampleContext } from "./sample-events";

/** Writes a data package of some events and unpacks it with another program than the one that packed it: texts by path. */
export async function unpack(events: readonly EventRecord[], lastVersion = 12): Promise<Map<string, string>> {
  const version = { ...sampleContext.version, number: lastVersion };
  const source = { readEvents: () => inPages(events), readVersion: async () => version };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writePackage(source, sampleContext)) chunks.push(chunk);
  const archive = await yauzl.fromBufferPromise(Buffer.concat(chunks));
  const files = new Map<string, string>();
  for await (const entry of archive.eachEntry()) {
    const parts: Uint8Array[] = [];
    for await (const part of await archive.openReadStreamPromise(entry)) parts.push(part);
    files.set(entry.fileName, Buffer.concat(parts).toString("utf8"));
  }
  return files;
}
