import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Client, type PoolConfig } from "pg";
import { inject } from "vitest";
import { connect, type OpenDatabase } from "../client";
import { openInMemory } from "../embedded/in-memory";
import { seedIfEmpty } from "../seed";
import type { Original } from "./copies";
import { withDatabase } from "./server-databases";

/** A migrated, empty database. */
export function migrated(): Original {
  return { dump: inject("migratedDump"), template: inject("templateDatabase") };
}

/** The same with `seeds/` in it, made by the file of tests that asks first. The others wait for it at a lock of the server. */
export async function seeded(engine: OpenDatabase["engine"]): Promise<Original> {
  const original = { dump: inject("seededDump"), template: inject("seededDatabase") };
  const client = new Client({ connectionString: inject("serverUrl") });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [`seeds, ${engine}`]);
    await (engine === "embedded" ? makeDump(original.dump) : makeTemplate(client, original.template));
  } finally {
    await client.end();
  }
  return original;
}

async function makeDump(path: string): Promise<void> {
  if (existsSync(path)) return;
  const memory = await openInMemory(new Blob([readFileSync(migrated().dump)]));
  await seed("embedded", memory.connection);
  writeFileSync(`${path}.draft`, Buffer.from(await (await memory.dump()).arrayBuffer()));
  await memory.close();
  renameSync(`${path}.draft`, path);
}

async function makeTemplate(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (rowCount) return;
  const draft = `${name}_draft`;
  await client.query(`CREATE DATABASE "${draft}" TEMPLATE "${migrated().template}"`);
  await seed("server", { connectionString: withDatabase(inject("serverUrl"), draft) });
  await client.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`);
}

async function seed(engine: OpenDatabase["engine"], connection: PoolConfig): Promise<void> {
  const { db, close } = connect(engine, connection);
  await seedIfEmpty(db);
  await close();
}
