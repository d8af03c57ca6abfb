import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { PoolConfig } from "pg";
import { inject } from "vitest";
import { connect, type OpenDatabase } from "../client";
import { openInMemory } from "../embedded/in-memory";
import { runOn, withDatabase } from "./server-databases";

/** What databases are copied from: the file with a dump of an embedded one, or the name of one on the server. */
export interface Original {
  dump: string;
  template: string;
}

/** An address that `pg` reaches, to be closed by whoever opened it. */
export interface RawDatabase {
  connection: PoolConfig;
  close(): Promise<void>;
}

/** A copy that is gone when it is closed. */
export function copy(engine: OpenDatabase["engine"], { dump, template }: Original): Promise<RawDatabase> {
  return engine === "embedded" ? openInMemory(new Blob([readFileSync(dump)])) : copyOnServer(template);
}

/** The same, opened as the program opens it. */
export async function openCopy(engine: OpenDatabase["engine"], original: Original): Promise<OpenDatabase> {
  const { connection, close } = await copy(engine, original);
  const database = connect(engine, connection);
  return {
    ...database,
    close: async () => {
      await database.close();
      await close();
    },
  };
}

async function copyOnServer(template: string): Promise<RawDatabase> {
  const url = inject("serverUrl");
  const name = `panmunjom_test_${randomUUID()}`;
  await runOn(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const close = () => runOn(url, `DROP DATABASE "${name}" WITH (FORCE)`);
  return { connection: { connectionString: withDatabase(url, name) }, close };
}
