import { expect, test } from "vitest";
import type { RelationDraft, UnfinishedContent } from "#core/event-draft";
import { findEvent } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { readContentRow, toContent } from "./event-content";
import { saveEvent } from "./save-event";
import type { SaveOutcome } from "./save-outcome";

const reviewer = { id: "r", name: "Rev", role: "reviewer" } as const;

describeSeeded("relations of events", (getDb) => {
  const publish = async (title: string, relations: RelationDraft[] = []) => {
    const content: UnfinishedContent = {
      ...{ id: "new", title, type: "talks", status: "held", date: "2026-02-01", place: null, participants: [] },
      ...{
        summary: "Made up.",
        tags: ["synthetic"],
        related: ["2018-06-12-singapore-summit"],
        history: [],
        quotes: [],
      },
      sources: [{ url: null, publisher: "Synthetic", title: "One", date: "2026-01-01", supports: [], kind: "press" }],
      ...(relations.length > 0 ? { relations } : {}),
    };
    return must(
      await saveEvent(getDb(), reviewer, { id: null, version: null, content, intent: "publish", reason: "A test" }),
    );
  };
  const change = async ({ id, version }: { id: string; version: number }, part: Partial<UnfinishedContent>) => {
    const content = { ...toContent(await readContentRow(getDb(), id)), ...part };
    return saveEvent(getDb(), reviewer, { id, version, content, intent: "publish", reason: "A test" });
  };

  test("what an event is to another is kept, read and shown", async () => {
    const round = await publish("A round");
    const day = await publish("A day of the round", [{ event: round.slug, kind: "part_of" }]);
    expect(toContent(await readContentRow(getDb(), day.id))).toMatchObject({
      ...{ related: ["2018-06-12-singapore-summit"], relations: [{ event: round.slug, kind: "part_of" }] },
    });
    expect((await findEvent(getDb(), day.slug))?.related).toContainEqual({ slug: round.slug, kind: "part_of" });
    must(await change(day, { relations: [] }));
    expect(await getDb().relation.count({ where: { fromId: day.id, kind: "part_of" } })).toBe(0);
  });

  test("no event is part of its own part, at whatever distance", async () => {
    const one = await publish("One");
    const two = await publish("Two", [{ event: one.slug, kind: "part_of" }]);
    const three = await publish("Three", [{ event: two.slug, kind: "part_of" }]);
    for (const event of [one.slug, two.slug, three.slug])
      expect(await change(one, { relations: [{ event, kind: "part_of" }] })).toMatchObject({ kind: "problems" });
    expect(await change(one, { relations: [{ event: three.slug, kind: "part_of" }] })).toMatchObject({
      problems: [{ field: "relations.0", message: expect.stringContaining("circle") }],
    });
    must(await change(one, { relations: [{ event: three.slug, kind: "follows" }] }));
  });

  test("two editors who tie two events at once make no circle", async () => {
    const [one, two] = [await publish("First"), await publish("Second")];
    const outcomes = await Promise.allSettled([
      change(one, { relations: [{ event: two.slug, kind: "follows" }] }),
      change(two, { relations: [{ event: one.slug, kind: "follows" }] }),
    ]);
    const saved = outcomes.filter((each) => each.status === "fulfilled" && each.value.kind === "saved");
    expect(saved).toHaveLength(1);
    expect(await getDb().relation.count({ where: { kind: "follows", fromId: { in: [one.id, two.id] } } })).toBe(1);
  });

  test("an event that is not there, or is named twice, is a problem of its field", async () => {
    const event = await publish("Alone");
    expect(await change(event, { relations: [{ event: "2018-nothing", kind: "follows" }] })).toMatchObject({
      problems: [{ field: "relations.0" }],
    });
    const twice = { event: "2018-06-12-singapore-summit", kind: "follows" } as const;
    expect(await change(event, { relations: [twice] })).toMatchObject({ problems: [{ field: "related" }] });
  });
});

function must(outcome: SaveOutcome): Extract<SaveOutcome, { kind: "saved" }> {
  if (outcome.kind !== "saved") throw new Error(JSON.stringify(outcome));
  return outcome;
}
