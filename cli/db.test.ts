import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "panmunjom-db-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run db", { timeout: 120_000 }, () => {
  it.each([[["drop"]], [["create"]], [["deploy", "now"]]])(
    "says how it is used when it is asked to %j",
    async (words) => {
      expect(await db(...words)).toEqual({ code: 1, out: "", err: expect.stringMatching(/^Usage: .* create NAME/) });
    },
  );

  it("deploys the migrations, then finds nothing left to do", async () => {
    expect(await db("deploy")).toMatchObject({ code: 0, out: expect.stringMatching(/^Applied \d{14}_init\.\n/) });
    expect(await db("deploy")).toMatchObject({ code: 0, out: "The database is up to date.\n" });
  });

  it("takes no odd name for a migration", async () => {
    expect(await db("create", "Odd Name")).toMatchObject({ code: 1, err: expect.stringContaining("add_places") });
  });

  it("refuses an environment that it cannot use", async () => {
    expect(await db("deploy", { DATABASE_URL: "mysql://localhost" })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The environment variable DATABASE_URL is no/),
    });
  });
});

type Outcome = { code: number; out: string; err: string };

async function db(...args: (string | Record<string, string>)[]): Promise<Outcome> {
  const words = args.filter((arg) => typeof arg === "string");
  const env = Object.assign(
    { ...process.env, DATABASE_URL: "", DATA_DIR: folder },
    ...args.filter((arg) => typeof arg === "object"),
  );
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--import", "tsx", "cli/db.ts", ...words], {
      env,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}
