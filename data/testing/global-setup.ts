import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openInMemory } from "../embedded/in-memory";
import { deployMigrations } from "../migrations/deploy";
import { startServer, type TestServer } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** address of the maintenance database of a real server */
    serverUrl: string;
    /** name of a migrated, empty database there, to be copied */
    templateDatabase: string;
    /** file with a migrated, empty embedded database, to be loaded */
    embeddedDump: string;
  }
}

/** Vitest calls this once before all data tests, and what it returns after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-dump-"));
  const [server, embeddedDump] = await Promise.all([prepareServer(), prepareDump(folder)]);
  project.provide("serverUrl", server.url);
  project.provide("templateDatabase", server.template);
  project.provide("embeddedDump", embeddedDump);
  return async () => {
    await runOn(server.url, `DROP DATABASE "${server.template}"`);
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

async function prepareDump(folder: string): Promise<string> {
  const memory = await openInMemory();
  try {
    await deployMigrations(memory.connection);
    const path = join(folder, "embedded.tar");
    writeFileSync(path, Buffer.from(await (await memory.dump()).arrayBuffer()));
    return path;
  } finally {
    await memory.close();
  }
}

/** Runs one statement on a server. */
export async function runOn(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
