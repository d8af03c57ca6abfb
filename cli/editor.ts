import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { Role, roleWords } from "#core/desk/role";
import type { Database } from "#data/client";
import { addAccount, listAccounts, owner, parseEmail, removeAccount } from "#data/desk/accounts";
import { deployMigrations } from "#data/migrations/deploy";
import { exitCodeOn } from "./exit-code";
import { usages } from "./usages.js";

interface Request {
  command: "add" | "remove" | "list";
  email: string;
  role: Role | undefined;
  name: string | undefined;
}

process.exitCode = await main(process.argv.slice(2));

/** Adds, removes and lists the accounts of editors. The exit code is 1 if it refused or failed. */
async function main(args: string[]): Promise<number> {
  const request = readRequest(args);
  if (typeof request === "string") {
    console.error(`${request}\n${usages.editor}`);
    return 1;
  }
  return exitCodeOn(async ({ db, connection }) => {
    await deployMigrations(connection);
    return run(db, request);
  });
}

function readRequest(args: string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: "string" }, name: { type: "string" } },
    });
    const [command, email = "", ...rest] = positionals;
    if (command !== "add" && command !== "remove" && command !== "list") return "What to do?";
    if (rest.length > 0) return `“${rest.join(" ")}” is one word too many. A password is never given as an argument.`;
    if (command !== "list" && email === "") return "Whose account? Give an e-mail address.";
    const role = Role.optional().safeParse(values.role);
    if (!role.success) return `--role: ${role.error.issues[0]?.message}`;
    return { command, email, role: role.data, name: values.name };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function run(db: Database, { command, email, role, name }: Request): Promise<number> {
  if (command === "list") {
    const accounts = await listAccounts(db);
    for (const account of accounts) console.log([account.email, account.role, account.name].join("\t"));
    if (accounts.length === 0) console.error("There is no account yet.");
    return 0;
  }
  if (command === "remove") {
    await removeAccount(db, owner, email);
    console.log(`Removed the account of ${email}. What it wrote stays.`);
    return 0;
  }
  parseEmail(email);
  const password = process.env.EDITOR_PASSWORD || (await askPassword());
  const account = await addAccount(db, owner, { email, role, name, password });
  console.log(`Added ${account.email} as ${account.role}: ${roleWords[account.role]}. Sign in at /sign-in.`);
  return 0;
}

/** Asks without showing what is typed; of piped input the first line is taken. */
async function askPassword(): Promise<string> {
  process.stderr.write("Password: ");
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asker = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY === true });
  try {
    return await asker.question("");
  } finally {
    asker.close();
    process.stderr.write("\n");
  }
}
