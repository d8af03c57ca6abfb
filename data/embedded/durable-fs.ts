import { fsyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type Options = Parameters<NodeFS["init"]>[1];
type EngineModule = Parameters<NonNullable<Options["preRun"]>[number]>[0];
type OpenFile = { nfd?: number };

/**
 * PGlite's folder file system with an `fsync` that reaches the disk. PGlite's own has none, so that PostgreSQL's `fsync = on`
 * would do nothing there, and a power cut could leave a folder that no longer opens.
 */
export class DurableFs extends NodeFS {
  override async init(engine: PGlite, options: Options) {
    const { emscriptenOpts } = await super.init(engine, options);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}

/** PostgreSQL settings without which {@link DurableFs} is never asked: the engine implements `fsync`, but not `fdatasync`. */
export const durableSettings = ["-c", "fsync=on", "-c", "wal_sync_method=fsync"];

function addFsync(module: EngineModule): void {
  const files: object = (module.NODEFS as unknown as { stream_ops: object }).stream_ops;
  Object.assign(files, {
    fsync({ nfd }: OpenFile) {
      if (nfd !== undefined) fsyncSync(nfd);
      return 0;
    },
  });
}
