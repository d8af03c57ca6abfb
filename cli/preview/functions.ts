import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

/** A function of the build, as it is put on the platform's machines. */
export interface BuiltFunction {
  /** the first of the routes that it answers, such as `/events/[slug]` */
  name: string;
  /** its files, whole */
  folder: string;
  /** all of them, unpacked */
  bytes: number;
  /** the file that is loaded */
  handler: string;
}

interface FunctionConfig {
  handler: string;
  filePathMap?: Record<string, string>;
}

/**
 * Puts each function of a build (https://vercel.com/docs/build-output-api/v3) into a folder of its own with all its files, as
 * the platform does.
 *
 * @returns the functions by their routes; several routes may have one function
 */
export function materialize(root: string, to: string): Map<string, BuiltFunction> {
  const functions = join(root, ".vercel", "output", "functions");
  const byFolder = new Map<string, BuiltFunction>();
  const byRoute = new Map<string, BuiltFunction>();
  for (const path of listFunctions(functions)) {
    const route = `/${relative(functions, path).replace(/\.func$/, "")}`;
    const real = realpathSync(path);
    let built = byFolder.get(real);
    if (!built) {
      built = copyFunction(root, real, { name: route, to: join(to, String(byFolder.size)) });
      byFolder.set(real, built);
    }
    byRoute.set(route, built);
  }
  return byRoute;
}

function* listFunctions(folder: string): Generator<string> {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (entry.endsWith(".func")) yield path;
    else if (lstatSync(path).isDirectory()) yield* listFunctions(path);
  }
}

function copyFunction(root: string, from: string, { name, to }: { name: string; to: string }): BuiltFunction {
  const { handler, filePathMap = {} } = JSON.parse(
    readFileSync(join(from, ".vc-config.json"), "utf8"),
  ) as FunctionConfig;
  const own = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [
    ...own.map((path) => [relative(from, path), path] as const),
    ...Object.entries(filePathMap).map(([target, source]) => [target, join(root, source)] as const),
  ];
  let bytes = 0;
  for (const [target, source] of files) {
    mkdirSync(dirname(join(to, target)), { recursive: true });
    const entry = lstatSync(source);
    // Links lead from one file of the function to another.
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), join(to, target));
    else copyFileSync(source, join(to, target));
    bytes += entry.size;
  }
  return { name, folder: to, bytes, handler: join(to, handler) };
}
