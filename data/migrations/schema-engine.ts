import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import type { EngineConnection } from "./engine-connection";
import { Shadow } from "./shadow";

interface EngineModule {
  SchemaEngine: { new: (options: object, log: (line: string) => void, adapters: object) => Promise<SchemaEngine> };
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** No table and no enum is left to somebody else's care. */
export const filters = { externalTables: [], externalEnums: [] };

let loaded: Promise<EngineModule> | undefined;

/**
 * Runs `work` with Prisma's schema engine, the one in WebAssembly: the native one would have to be downloaded.
 * @param database what the engine works on; null = an empty database in memory, to compare migrations and schemas
 */
export async function withEngine<T>(
  database: EngineConnection | null,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  const { SchemaEngine } = await loaded;
  const shadow = new Shadow();
  try {
    const engine = await SchemaEngine.new({}, () => undefined, adapters(database, shadow));
    return await work(engine).finally(() => engine.free());
  } finally {
    await shadow.close();
  }
}

function adapters(database: EngineConnection | null, shadow: Shadow): object {
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => (database ?? shadow).connect(),
    connectToShadowDb: () => shadow.connect(),
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/** The package is made for bundlers, which load its binary for it; Node 20 has to be shown how. */
async function load(): Promise<EngineModule> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = (await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href)) as EngineModule;
  const binary = await WebAssembly.compile(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports };
  const { exports } = await WebAssembly.instantiate(binary, imports);
  glue.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as (() => void) | undefined)?.();
  return glue;
}
