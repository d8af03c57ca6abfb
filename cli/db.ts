import type { OpenDatabase } from "#data/client";
import { createMigration } from "#data/migrations/create";
import { deployMigrations, listPending } from "#data/migrations/deploy";
import { checkDrift } from "#data/migrations/drift";
import { exitCodeOf, exitCodeOn } from "./exit-code";
import { usages } from "./usages.js";

process.exitCode = await main(process.argv.slice(2));

/** Makes, applies and checks migrations. The exit code is 1 if that failed or a difference was found. */
async function main([command, name, ...rest]: string[]): Promise<number> {
  if (command === "create" && name && rest.length === 0) return exitCodeOf(() => create(name));
  if (command === "deploy" && !name) return exitCodeOn(deploy);
  if (command === "check" && !name) return exitCodeOn(check);
  console.error(usages.db);
  return 1;
}

async function create(name: string): Promise<number> {
  const path = await createMigration(name, new Date());
  console.log(
    path ? `Wrote ${path}. Read it before you apply it.` : "The migrations already lead to prisma/schema.prisma.",
  );
  return 0;
}

async function deploy({ connection }: OpenDatabase): Promise<number> {
  const applied = await deployMigrations(connection);
  console.log(
    applied.length > 0 ? applied.map((name) => `Applied ${name}.`).join("\n") : "The database is up to date.",
  );
  return 0;
}

async function check({ connection }: OpenDatabase): Promise<number> {
  const pending = await listPending(connection);
  const drift = await checkDrift(pending.length === 0 ? connection : null);
  const problems = [
    drift.schema &&
      `The migrations do not lead to prisma/schema.prisma. \`npm run db -- create NAME\` would write:\n${drift.schema}`,
    pending.length > 0 && `The database lacks ${pending.join(", ")}. Run \`npm run db -- deploy\`.`,
    drift.database && `The database was changed by hand. This would lead it back:\n${drift.database}`,
  ].filter((problem) => typeof problem === "string");
  console.log(problems.join("\n\n") || "Schema, migrations and database say the same.");
  return problems.length > 0 ? 1 : 0;
}
