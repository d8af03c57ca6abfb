import { openDatabase } from "#data/client";
import { DataError, toDataError } from "#data/errors";
import { createMigration } from "#data/migrations/create";
import { deployMigrations, listPending } from "#data/migrations/deploy";
import { checkDrift } from "#data/migrations/drift";
import { usages } from "./usages.js";

process.exitCode = await main(process.argv.slice(2));

/** Makes, applies and checks migrations. The exit code is 1 if that failed or a difference was found. */
async function main([command, name, ...rest]: string[]): Promise<number> {
  try {
    if (command === "create" && name && rest.length === 0) return await create(name);
    if (command === "deploy" && !name) return await deploy();
    if (command === "check" && !name) return await check();
    console.error(usages.db);
    return 1;
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function create(name: string): Promise<number> {
  const path = await createMigration(name, new Date());
  console.log(
    path ? `Wrote ${path}. Read it before you apply it.` : "The migrations already lead to prisma/schema.prisma.",
  );
  return 0;
}

async function deploy(): Promise<number> {
  const database = await openDatabase();
  try {
    const applied = await deployMigrations(database.connection);
    console.log(
      applied.length > 0 ? applied.map((name) => `Applied ${name}.`).join("\n") : "The database is up to date.",
    );
    return 0;
  } finally {
    await database.close();
  }
}

async function check(): Promise<number> {
  const database = await openDatabase();
  try {
    const pending = await listPending(database.connection);
    const drift = await checkDrift(pending.length === 0 ? database.connection : null);
    const problems = [
      drift.schema &&
        `The migrations do not lead to prisma/schema.prisma. \`npm run db -- create NAME\` would write:\n${drift.schema}`,
      pending.length > 0 && `The database lacks ${pending.join(", ")}. Run \`npm run db -- deploy\`.`,
      drift.database && `The database was changed by hand. This would lead it back:\n${drift.database}`,
    ].filter((problem) => typeof problem === "string");
    console.log(problems.join("\n\n") || "Schema, migrations and database say the same.");
    return problems.length > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}
