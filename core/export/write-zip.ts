import { strToU8, Zip, ZipDeflate } from "fflate";

/** A file of an archive, its text in chunks. */
export interface ArchiveFile {
  path: string;
  chunks: AsyncIterable<string>;
}

/**
 * A ZIP archive, file after file, as it is made: nothing but the chunk at hand is held in memory. All files bear the same
 * day, so that the same data give the same archive.
 */
export async function* writeZip(files: AsyncIterable<ArchiveFile>, day: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for await (const { path, chunks } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = `${day}T12:00:00`;
    zip.add(entry);
    for await (const chunk of chunks) {
      entry.push(strToU8(chunk));
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
