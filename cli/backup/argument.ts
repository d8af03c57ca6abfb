/** The only argument of `backup` and `restore`: a file. Null, with the usage on standard error, for anything else. */
export function readBackupArgument(command: "backup" | "restore", args: string[]): string | null {
  const [file, ...rest] = args;
  if (file && !file.startsWith("-") && rest.length === 0) return file;
  console.error(`Which file? Usage: npm run -s ${command} -- FILE   (compressed if it ends in .gz)`);
  return null;
}
