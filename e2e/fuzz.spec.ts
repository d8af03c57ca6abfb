import { expect, test } from "@playwright/test";
import { Chance } from "#core/synthetic/chance";
import { fuzzedAddress, isFault } from "../cli/faults/asked-routes";
import { Asker, inCrowd } from "../cli/faults/asker";

// The short form of `npm run faults -- requests`: other addresses in each run, told by their number where one fails.
test("Every address is answered, whatever stands in it", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const asker = new Asker(Number(new URL(baseURL as string).port), 4);
  const first = Math.floor(Math.random() * 1_000_000) + 10_000;
  const failed: string[] = [];
  await inCrowd(250, 4, async (index) => {
    const path = fuzzedAddress(new Chance(1, first + index));
    const status = await asker.ask(path).then(
      (answer) => answer.status,
      (error: Error) => error.message,
    );
    if (typeof status === "string" || isFault(status))
      failed.push(`${first + index}: ${status} for ${path.slice(0, 300)}`);
  });
  asker.close();
  expect(failed).toEqual([]);
});
