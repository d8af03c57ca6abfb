import { expect, it } from "vitest";
import { killRounds } from "./kill-rounds";
import { embeddedSite } from "./places";
import { isWhole, toRow } from "./report";

it("a process that is killed in the midst of a migration leaves nothing half done, and the next one ends it", async () => {
  const site = embeddedSite();
  try {
    const result = await killRounds("migration", site, { rounds: 1, onRound: () => undefined });
    expect(result).toMatchObject({ lost: 0, problems: [] });
  } finally {
    await site.remove();
  }
  // Makes a database twice, and starts a process.
}, 300_000);

it("is told as lost or wrong where something is, and proves nothing without a cut", () => {
  const fine = { work: "publish", engine: "server", rounds: 3, cut: 3, committed: 9, lost: 0, problems: [] } as const;
  expect(isWhole({ ...fine, problems: [] })).toBe(true);
  expect(isWhole({ ...fine, problems: [], cut: 0 })).toBe(false);
  expect(isWhole({ ...fine, problems: [], lost: 1 })).toBe(false);
  expect(toRow({ ...fine, problems: ["2 events without a state", "2 events without a state"] })).toBe(
    "| publish | server | 3 | 3 | 9 | 0 | 2 events without a state |",
  );
});
