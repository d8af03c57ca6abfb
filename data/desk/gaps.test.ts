import { expect, test } from "vitest";
import type { UnfinishedContent } from "#core/event-draft";
import { describeSeeded } from "#data/testing/database";
import { countGaps, gapKinds, gapsAPage, listGaps } from "./gaps";
import { saveEvent } from "./save-event";

const reviewer = { id: "r", name: "Rev", role: "reviewer" } as const;
const today = "2026-11-25";

describeSeeded("what is missing", (getDb) => {
  const publish = async (part: Partial<UnfinishedContent>) => {
    const source = {
      url: null,
      publisher: "Synthetic",
      title: "One",
      date: "2026-01-01",
      supports: [],
      kind: "press" as const,
    };
    const content: UnfinishedContent = {
      ...{ id: "new", title: "A test", type: "talks", status: "held", date: "2026-01-01", place: null },
      ...{ participants: [], summary: "Made up.", tags: ["synthetic"], related: [], history: [], quotes: [] },
      ...{ sources: [source], ...part },
    };
    const saved = await saveEvent(getDb(), reviewer, {
      id: null,
      version: null,
      content,
      intent: "publish",
      reason: "A test",
    });
    if (saved.kind !== "saved") throw new Error(JSON.stringify(saved));
    return saved.slug;
  };

  test("numbers are those of the lists, and follow every change", async () => {
    const before = await countGaps(getDb(), today);
    await publish({ status: "planned", date: "2026-11-24" });
    await publish({ status: "planned", date: "2026-11-25" });
    await publish({ status: "planned", date: "2026-11-01/.." });
    const two = { url: null, publisher: "Synthetic", title: "Two", date: null, supports: [], kind: "press" as const };
    await publish({ sources: [{ ...two, title: "One" }, two] });
    const after = await countGaps(getDb(), today);
    expect(after.stale).toBe(before.stale + 1);
    expect(after["one-source"]).toBe(before["one-source"] + 3);
    expect(after["no-evidence"]).toBe(before["no-evidence"] + 4);
  });

  test("lists come in pages, the latest first, and hold what they count", async () => {
    const counts = await countGaps(getDb(), today);
    for (const kind of gapKinds) {
      const slugs: string[] = [];
      for (let page = 1; page <= Math.ceil(counts[kind] / gapsAPage); page++)
        slugs.push(...(await listGaps(getDb(), { kind, today, page })).map(({ slug }) => slug));
      expect(new Set(slugs).size).toBe(counts[kind]);
      expect(slugs).toHaveLength(counts[kind]);
    }
    const single = await listGaps(getDb(), { kind: "one-source", today, page: 1 });
    expect(single.every(({ sources }) => sources < 2)).toBe(true);
    const bare = await listGaps(getDb(), { kind: "no-evidence", today, page: 1 });
    expect(bare.every(({ quotes }) => quotes === 0)).toBe(true);
  });

  test("an event that is withdrawn lacks nothing any more", async () => {
    const slug = await publish({ title: "A test that goes" });
    const before = await countGaps(getDb(), today);
    await getDb().event.update({ where: { slug }, data: { state: "withdrawn" } });
    expect((await countGaps(getDb(), today))["one-source"]).toBe(before["one-source"] - 1);
  });
});
