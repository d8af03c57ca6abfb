import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Larger than a database with the seeds and everything that is written to it here. */
const diskMegabytes = 700;

/** Whether this process may mount one. */
export const canMakeDisks = process.platform === "linux" && process.getuid?.() === 0;

/** A small disk of its own, in memory, that can be filled and closed to writers. Only root may make one. */
export class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), "panmunjom-disk-"));
  readonly #ballast = join(this.folder, "ballast");

  async mount(): Promise<void> {
    await run("mount", ["-t", "tmpfs", "-o", `size=${diskMegabytes}m`, "tmpfs", this.folder]);
  }

  /** Writes until not a block is left. */
  async fill(): Promise<void> {
    const { bavail, bsize } = statfsSync(this.folder);
    const file = await open(this.#ballast, "w");
    const chunk = Buffer.alloc(bsize);
    for (let block = 0; block <= bavail; block++) if (!(await file.write(chunk).catch(() => null))) break;
    await file.close().catch(() => undefined);
  }

  makeRoom(): void {
    rmSync(this.#ballast, { force: true });
  }

  /** Nothing on it may be open for writing. */
  async allowWriting(isAllowed: boolean): Promise<void> {
    await run("mount", ["-o", `remount,${isAllowed ? "rw" : "ro"}`, this.folder]);
  }

  async remove(): Promise<void> {
    await run("umount", ["-l", this.folder]).catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
