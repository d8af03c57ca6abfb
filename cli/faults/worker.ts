// The process that killed.ts kills: `worker.ts WORK FROM FILE`, on the database that the environment names.
import { openDatabase } from "#data/client";
import { doWork, type Work } from "./works";

const [work, from, file] = process.argv.slice(2) as [Work, string, string];
const database = await openDatabase();
process.stdout.write("open\n");
await doWork(work, database, { from: Number(from), file, say: (done) => process.stdout.write(`${done}\n`) });
await database.close();
