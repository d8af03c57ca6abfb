import { strToU8, Zip, ZipDeflate, type ZipInputFile } from "fflate";

/** A file of an archive, its text in chunks. */
export interface ArchiveFile {
  path: string;
  chunks: AsyncIterable<string>;
}

/**
 * A file that is compressed while others are written, before its own turn comes: a ZIP archive takes one file after the other.
 * Until then what it comes to is held in memory.
 */
export class PackedFile {
  readonly path: string;
  readonly #entry: ZipDeflate;
  #packed: Uint8Array<ArrayBuffer>[] = [];
  /** held in memory */
  bytes = 0;

  constructor(path: string) {
    this.path = path;
    this.#entry = new ZipDeflate(path, { level: 6 });
    this.#entry.ondata = (error, data) => {
      if (error) throw error;
      this.#packed.push(data);
      this.bytes += data.length;
    };
  }

  add(text: string): void {
    this.#entry.push(strToU8(text));
  }

  /** Ends the text and gives the file to an archive, chunk by chunk. */
  *moveInto(addTo: (entry: ZipInputFile) => void, mtime: string): Generator<void> {
    this.#entry.push(new Uint8Array(0), true);
    this.#entry.mtime = mtime;
    addTo(this.#entry);
    const chunks = this.#packed.splice(0);
    for (const [place, chunk] of chunks.entries()) {
      this.#entry.ondata?.(null, chunk, place === chunks.length - 1);
      yield;
    }
  }
}

/**
 * A ZIP archive, file after file, as it is made: nothing but the chunk at hand is held in memory. All files bear the same
 * day, so that the same data give the same archive.
 */
export async function* writeZip(
  files: AsyncIterable<ArchiveFile | PackedFile>,
  day: string,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  const mtime = `${day}T12:00:00`;
  for await (const file of files) {
    const moved =
      file instanceof PackedFile ? file.moveInto((entry) => zip.add(entry), mtime) : deflate(file, zip, mtime);
    for await (const _ of moved) yield* ready.splice(0);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

async function* deflate({ path, chunks }: ArchiveFile, zip: Zip, mtime: string): AsyncGenerator<void> {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = mtime;
  zip.add(entry);
  for await (const chunk of chunks) {
    entry.push(strToU8(chunk));
    yield;
  }
  entry.push(new Uint8Array(0), true);
}
