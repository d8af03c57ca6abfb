// The process whose clock clock.ts moves: `clock-worker.ts FROM COUNT` publishes so many events, each at another time.
import { openDatabase } from "#data/client";
import { publishOne } from "./works";

const [from = 1, count = 1] = process.argv.slice(2).map(Number);

const trueNow = Date.now.bind(Date);
const TrueDate = Date;
let offset = 0;

class MovedDate extends TrueDate {
  constructor(...given: unknown[]) {
    // Without arguments it is the present; all others say which instant they mean.
    super(...((given.length === 0 ? [trueNow() + offset] : given) as [number]));
  }

  static override now(): number {
    return trueNow() + offset;
  }
}
globalThis.Date = MovedDate as DateConstructor;

const years = 365.25 * 24 * 3_600_000;
const database = await openDatabase();
for (let number = from; number < from + count; number++) {
  offset = Math.round((Math.random() - 0.5) * 4 * years);
  await publishOne(database, number);
  process.stdout.write(`${number}\n`);
}
await database.close();
