import { openDatabase } from "#data/client";
import { seedIfEmpty } from "#data/seed";

// What `prisma db seed` runs; `npm start` does the same, with a progress bar.
const database = await openDatabase();
try {
  const report = await seedIfEmpty(database.db);
  console.log(report ? `Loaded ${report.events} events.` : "The database holds events already: nothing was loaded.");
} finally {
  await database.close();
}
