import yauzl from "yauzl";
import type { EventRecord } from "#core/event";
import { writePackage } from "../data-package";
import { inPages, sampleContext } from "./sample-events";

/** Writes a data package of some events and unpacks it with another program than the one that packed it: texts by path. */
export async function unpack(events: readonly EventRecord[], lastVersion = 12): Promise<Map<string, string>> {
  const { archive: packed } = await pack(events, { lastVersion });
  const archive = await yauzl.fromBufferPromise(packed);
  const files = new Map<string, string>();
  for await (const entry of archive.eachEntry()) {
    const parts: Uint8Array[] = [];
    for await (const part of await archive.openReadStreamPromise(entry)) parts.push(part);
    files.set(entry.fileName, Buffer.concat(parts).toString("utf8"));
  }
  return files;
}

/** Writes a data package of some events, whose tables may take `most` bytes of memory; tells how often it read the events. */
export async function pack(
  events: readonly EventRecord[],
  { lastVersion = 12, most }: { lastVersion?: number; most?: number } = {},
): Promise<{ archive: Buffer; reads: number }> {
  let reads = 0;
  const version = { ...sampleContext.version, number: lastVersion };
  const readEvents = () => {
    reads += 1;
    return inPages(events);
  };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writePackage({ readEvents, readVersion: async () => version }, sampleContext, most))
    chunks.push(chunk);
  return { archive: Buffer.concat(chunks), reads };
}
