import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlResultSet } from "@prisma/driver-adapter-utils";
import { DatabaseError, Pool, type PoolConfig, type QueryArrayConfig, type QueryArrayResult } from "pg";

/**
 * One connection to a database, for Prisma's schema engine and for us: the engine's statements then meet the transaction that
 * we begin. Prisma's adapter for `pg` is made for queries; what the schema engine asks of it beyond that is mended here.
 */
export class EngineConnection {
  readonly pool: Pool;
  /** the first error of a script; in its transaction the engine then gets to hear only that it has failed */
  failure: DatabaseError | undefined;

  constructor(connection: PoolConfig) {
    this.pool = new Pool({ ...connection, max: 1, idleTimeoutMillis: 0 });
    // The adapter listens anew for each migration, and there are many.
    this.pool.setMaxListeners(0);
    // The connection may be cut while nothing is asked of it; the next query says so.
    this.pool.on("error", () => undefined);
  }

  /** The database as the engine takes it. */
  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaPg(this.#readingLetters()).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter as SqlDriverAdapter, {
      queryRaw: async (query: Parameters<typeof queryRaw>[0]) => withLetters(await queryRaw(query)),
      executeScript: (script: string) => this.#execute(script),
      dispose: async () => undefined,
    });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** Scripts are sent whole: the adapter would cut them at each semicolon, those inside a function's body included. */
  async #execute(script: string): Promise<void> {
    try {
      await this.pool.query(script);
    } catch (error) {
      if (error instanceof DatabaseError) this.failure ??= error;
      throw error;
    }
  }

  /** The adapter refuses the type `"char"` of PostgreSQL's own catalogs: it is shown text, with a mark in the column's name. */
  #readingLetters(): Pool {
    const query = this.pool.query.bind(this.pool) as (config: QueryArrayConfig) => Promise<QueryArrayResult>;
    const reading = Object.create(this.pool, {
      query: {
        value: async (config: QueryArrayConfig) => {
          const result = await query(config);
          for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === letterType)) {
            field.dataTypeID = textType;
            field.name = letterMark + field.name;
          }
          return result;
        },
      },
    });
    return reading as Pool;
  }
}

const letterType = 18;
const textType = 25;
const letterMark = '"char" ';

/** Gives the marked columns their name and their type. */
function withLetters(result: SqlResultSet): SqlResultSet {
  const isLetter = result.columnNames.map((name) => name.startsWith(letterMark));
  return {
    ...result,
    columnNames: result.columnNames.map((name, column) => (isLetter[column] ? name.slice(letterMark.length) : name)),
    columnTypes: result.columnTypes.map((type, column) => (isLetter[column] ? ColumnTypeEnum.Character : type)),
  };
}
