import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { materialize } from "./preview/functions";
import { Platform } from "./preview/platform";
import { fetchVercel, previewEnvironment, vercelBuild } from "./preview/vercel-tool";
import { walk } from "./preview/walk";
import { Progress } from "./setup/progress.js";
import { SiteError } from "./site/site-error";

const root = join(import.meta.dirname, "..");

/** The largest function that the platform takes, unpacked (https://vercel.com/docs/functions/limitations). */
const mostBytes = 250 * 1024 * 1024;

process.exit(await main(process.argv.slice(2)));

/** Builds and runs a preview as the platform does, without it. The exit code is 1 if anything is not as it should be. */
async function main(args: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-preview-"));
  // The functions run as somebody else.
  chmodSync(folder, 0o755);
  try {
    process.chdir(root);
    const progress = new Progress();
    if (!args.includes("--built")) {
      const script = await progress.run("Fetching the tool of the platform", () => fetchVercel(root));
      await progress.run("Building as the platform does", () => vercelBuild(root, script));
    }
    const functions = await progress.run("Putting the functions into place", async () => materialize(root, folder));
    const password = "four random words here";
    const env = { ...(await previewEnvironment()), PREVIEW_EDITOR_PASSWORD: password };
    const platform = new Platform(root, functions, env);
    try {
      return report(platform, await walk(platform, password));
    } finally {
      await platform.stop();
    }
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(platform: Platform, problems: string[]): number {
  console.log("| function | answers | size, unpacked | cold start |\n| --- | ---: | ---: | ---: |");
  for (const { built, coldMs } of platform.asked) {
    const routes = [...platform.functions].filter(([, other]) => other === built).length;
    console.log(
      `| \`${built.name}\` | ${routes} routes | ${(built.bytes / 1e6).toFixed(0)} MB | ${((coldMs ?? 0) / 1000).toFixed(1)} s |`,
    );
  }
  const large = [...new Set(platform.functions.values())].filter(({ bytes }) => bytes > mostBytes);
  const all = [...problems, ...large.map(({ name }) => `${name} is larger than the platform takes`)];
  for (const problem of all) console.error(`✗ ${problem}`);
  console.log(
    all.length === 0 ? "The preview works on a folder that nothing can be written to." : `${all.length} problems.`,
  );
  return all.length === 0 ? 0 : 1;
}
