import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MigrationPlace } from "../migrations/migration-folder";

const head = 'datasource db {\n  provider = "postgresql"\n}\n';

/** A schema and migrations of a test's own, in a folder for temporary files. */
export class TestMigrations implements MigrationPlace {
  readonly #root = mkdtempSync(join(tmpdir(), "panmunjom-migrations-"));
  readonly folder = join(this.#root, "migrations");
  readonly schema = join(this.#root, "schema.prisma");

  /** Writes the schema: models in Prisma's language. */
  writeSchema(models: string): void {
    writeFileSync(this.schema, `${head}\n${models}`);
  }

  /** Writes a migration, in place of an earlier one of that name. */
  write(name: string, sql: string): void {
    mkdirSync(join(this.folder, name), { recursive: true });
    writeFileSync(join(this.folder, name, "migration.sql"), sql);
  }

  forget(name: string): void {
    rmSync(join(this.folder, name), { recursive: true });
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}
