import { Client } from "pg";

/** Runs one statement on a server. */
export async function runOn(url: string, sql: string): Promise<void> {
  await rowsOn(url, sql);
}

/** Asks a server; rows as lists of their values. */
export async function rowsOn(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: "array" })).rows;
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
