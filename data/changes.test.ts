import { beforeAll, expect, test } from "vitest";
import type { ChangeQuery } from "#core/changes/change-query";
import { parseChangeQuery } from "#core/changes/change-query";
import type { QueryParameters } from "#core/timeline/filter";
import { describeSeeded } from "#data/testing/database";
import { countChanges, listChanges } from "./changes";
import { newId } from "./new-id";

const singapore = "2018-06-12-singapore-summit";

describeSeeded("the log of changes", (getDb) => {
  let seeded = 0;

  beforeAll(async () => {
    seeded = await getDb().revision.count({ where: { noun: "event" } });
    await change(singapore, { title: "Trump meets Kim" }, "Said whom");
    await change(singapore, { state: "draft", title: "Not yet" }, "Taken back for review", { state: "draft" });
    await change("2018-12-kim-seoul-visit", { state: "withdrawn" }, "No source supports it");
    await change("2018-04-27-panmunjom-summit", { state: "withdrawn" }, "The same as another");
    await getDb().redirect.create({
      data: { noun: "event", from: "2018-04-27-panmunjom-summit", to: singapore, reason: "The same" },
    });
  });

  /** Writes a revision as the desk would, by somebody whose name is an address. */
  async function change(slug: string, patch: object, reason: string, was: object = {}) {
    const { id } = await getDb().event.findFirstOrThrow({ where: { slug } });
    const last = await getDb().revision.findFirstOrThrow({
      where: { noun: "event", subjectId: id },
      orderBy: { number: "desc" },
    });
    const before = { ...(last.after as object), ...was };
    const data = { noun: "event", subjectId: id, number: last.number + 1, by: "editor@example.org", reason } as const;
    await getDb().revision.create({ data: { ...data, id: newId(), before, after: { ...before, ...patch } } });
  }

  const ask = (parameters: QueryParameters): ChangeQuery => parseChangeQuery(parameters).query;
  const list = async (parameters: QueryParameters, limit = 10) =>
    (await listChanges(getDb(), ask(parameters), limit)).changes;

  test("begins with the newest, and tells what was done, by whom without an address, why, and what it said before", async () => {
    const changes = await list({});
    expect(changes.slice(0, 3).map(({ kind, reason }) => [kind, reason])).toEqual([
      ["merged", "The same as another"],
      ["withdrawn", "No source supports it"],
      ["corrected", "Said whom"],
    ]);
    expect(changes[0]?.mergedInto).toBe(singapore);
    expect(new Set(changes.slice(0, 3).map(({ by }) => by))).toEqual(new Set(["editor"]));
    expect(changes[2]?.fields).toEqual([{ field: "title", before: [expect.any(String)], after: ["Trump meets Kim"] }]);
  });

  test("keeps silent about what was never public", async () => {
    const reasons = (await list({ record: singapore })).map(({ reason }) => reason);
    expect(reasons).not.toContain("Taken back for review");
  });

  test.each([
    [{ kind: "withdrawn" }, ["2018-12-kim-seoul-visit"]],
    [{ kind: "merged" }, ["2018-04-27-panmunjom-summit"]],
    [{ kind: "corrected", type: "summit" }, [singapore]],
    [{ kind: "corrected", type: "letter" }, []],
    [{ kind: "corrected", person: "kim-jong-un", place: "singapore" }, [singapore]],
    [{ since: "2999" }, []],
    [{ until: "1999" }, []],
  ])("%j finds %j", async (parameters, slugs) => {
    expect((await list(parameters as QueryParameters)).map(({ slug }) => slug)).toEqual(slugs);
  });

  test("gives every change once, page after page", async () => {
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page = await listChanges(getDb(), { ...ask({ noun: "event" }), before }, 100);
      seen.push(...page.changes.map(({ id }) => id));
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(seeded + 3);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("counts what a version changed", async () => {
    const [newest] = await list({}, 1);
    const counts = await countChanges(getDb(), [1, newest?.version ?? 0]);
    expect(counts.get(`${newest?.version} The same as another`)).toBe(1);
    expect(counts.get("1 Loaded from seeds/")).toBeGreaterThanOrEqual(seeded);
  });
});
