import type { ClientBase } from "pg";
import { Refused } from "#data/errors";
import type { BackupRow } from "./backup-format";
import { quoted } from "./table-list";

/** Rows are sent when they are so many, or so long together. */
const most = { rows: 500, characters: 1_000_000 };

/** Inserts rows of a backup, many in one statement. */
export class RowBatch {
  readonly #client: ClientBase;
  readonly #columns: Record<string, string[]>;
  #table = "";
  #rows: string[] = [];
  #characters = 0;

  constructor(client: ClientBase, columns: Record<string, string[]>) {
    this.#client = client;
    this.#columns = columns;
  }

  async add({ table, json }: BackupRow): Promise<void> {
    if (table !== this.#table) await this.flush();
    this.#table = table;
    this.#rows.push(json);
    this.#characters += json.length;
    if (this.#rows.length >= most.rows || this.#characters >= most.characters) await this.flush();
  }

  /** @throws Refused if PostgreSQL does not take a row */
  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const columns = this.#columns[this.#table]?.map(quoted).join(", ");
    const rows = `[${this.#rows.join(",")}]`;
    this.#rows = [];
    this.#characters = 0;
    if (!columns)
      throw new Refused(`The backup is damaged: its head does not name ${this.#table}. Nothing was restored.`);
    const table = quoted(this.#table);
    try {
      await this.#client.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
        [rows],
      );
    } catch (error) {
      // SQLSTATE classes 22 and 23: values that are no such values, and rows that no table of ours may hold.
      if (!/^2[23]/.test((error as { code?: string }).code ?? "")) throw error;
      const words = `The backup is damaged: rows of ${this.#table} are not taken (${(error as Error).message}). Nothing was restored.`;
      throw new Refused(words, { cause: error });
    }
  }
}
