import { expect, it } from "vitest";
import { killRounds } from "./kill-rounds";
import { embeddedSite } from "./places";
import { isWhole, toRow } from "./report";

/** Each round starts a process, kills it, and opens the database again; the first makes it. */
const timeout = 300_000;

it.each(["publish", "migration"] as const)(
  "a process that is killed in the midst of a %s loses nothing and leaves nothing half done",
  async (work) => {
    const site = embeddedSite();
    try {
      const result = await killRounds(work, site, { rounds: 1, onRound: () => undefined });
      expect(result).toMatchObject({ lost: 0, problems: [] });
    } finally {
      await site.remove();
    }
  },
  timeout,
);

it("is told as lost or wrong where something is, and proves nothing without a cut", () => {
  const fine = { work: "publish", engine: "server", rounds: 3, cut: 3, committed: 9, lost: 0, problems: [] } as const;
  expect(isWhole({ ...fine, problems: [] })).toBe(true);
  expect(isWhole({ ...fine, problems: [], cut: 0 })).toBe(false);
  expect(isWhole({ ...fine, problems: [], lost: 1 })).toBe(false);
  expect(toRow({ ...fine, problems: ["2 events without a state", "2 events without a state"] })).toBe(
    "| publish | server | 3 | 3 | 9 | 0 | 2 events without a state |",
  );
});
