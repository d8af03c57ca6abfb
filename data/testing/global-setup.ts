import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type InMemory, openInMemory } from "../embedded/in-memory";
import { deployMigrations } from "../migrations/deploy";
import { startServer, type TestServer } from "./postgres-server";
import { runOn, withDatabase } from "./server-databases";

declare module "vitest" {
  interface ProvidedContext {
    /** address of the maintenance database of a real server */
    serverUrl: string;
    /** name of a migrated, empty database there, to be copied */
    templateDatabase: string;
    /** file with an embedded database without any table, to be loaded */
    emptyDump: string;
    /** file with a migrated, empty embedded database, to be loaded */
    migratedDump: string;
    /** the same two with `seeds/` in them, made when they are first asked for (`originals.ts`) */
    seededDatabase: string;
    seededDump: string;
  }
}

/** Vitest calls this once before all data tests, and what it returns after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-dump-"));
  const [server, dumps] = await Promise.all([prepareServer(), prepareDumps(folder)]);
  project.provide("serverUrl", server.url);
  project.provide("templateDatabase", server.template);
  project.provide("emptyDump", dumps.empty);
  project.provide("migratedDump", dumps.migrated);
  const seededDatabase = `${server.template}_seeded`;
  project.provide("seededDatabase", seededDatabase);
  project.provide("seededDump", join(folder, "seeded.tar"));
  return async () => {
    for (const name of [server.template, seededDatabase, `${seededDatabase}_draft`])
      await runOn(server.url, `DROP DATABASE IF EXISTS "${name}"`);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function prepareServer(): Promise<TestServer & { template: string }> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await startServer();
  const template = `panmunjom_template_${process.pid}`;
  await runOn(server.url, `CREATE DATABASE "${template}"`);
  await deployMigrations({ connectionString: withDatabase(server.url, template) });
  return { ...server, template };
}

async function prepareDumps(folder: string): Promise<{ empty: string; migrated: string }> {
  const memory = await openInMemory();
  try {
    const empty = await writeDump(memory, join(folder, "empty.tar"));
    await deployMigrations(memory.connection);
    return { empty, migrated: await writeDump(memory, join(folder, "migrated.tar")) };
  } finally {
    await memory.close();
  }
}

async function writeDump(memory: InMemory, path: string): Promise<string> {
  writeFileSync(path, Buffer.from(await (await memory.dump()).arrayBuffer()));
  return path;
}
