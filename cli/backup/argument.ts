import { usages } from "../usages.js";

/** The only argument of `backup` and `restore`: a file. Null, with the usage on standard error, for anything else. */
export function readBackupArgument(command: "backup" | "restore", args: string[]): string | null {
  const [file, ...rest] = args;
  if (file && !file.startsWith("-") && rest.length === 0) return file;
  console.error(`Which file? ${usages[command]}`);
  return null;
}
