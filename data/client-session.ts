import { Client, type PoolConfig } from "pg";
import { withDataErrors } from "./errors";

/** One connection of `pg`, for what Prisma has no words for; to be ended by whoever opened it. */
export async function openClient(connection: PoolConfig): Promise<Client> {
  const client = new Client({ connectionTimeoutMillis: 10_000, ...connection });
  // A connection that is cut while nothing is asked of it tells so with the next query.
  client.on("error", () => undefined);
  await withDataErrors(() => client.connect());
  return client;
}

/** Runs `work` with a connection of its own; a transaction that it leaves open is rolled back. */
export async function withClient<T>(connection: PoolConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await openClient(connection);
  try {
    return await withDataErrors(() => work(client));
  } finally {
    await client.end();
  }
}
