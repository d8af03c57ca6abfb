import { expect, it } from "vitest";
import { countRecordPages, listRecordPages } from "./sitemap";
import { describeSeeded } from "./testing/database";

describeSeeded("pages for search engines", (db) => {
  it("are all published records, each once, in stretches", async () => {
    const total = await countRecordPages(db());
    const [events, articles] = [await db().event.count({ where: { state: "published" } }), await db().article.count()];
    expect(total).toBe(events + articles);
    const first = await listRecordPages(db(), { skip: 0, limit: 100 });
    const rest = await listRecordPages(db(), { skip: 100, limit: 100_000 });
    const paths = [...first, ...rest].map(({ path }) => path);
    expect(new Set(paths).size).toBe(total);
    expect(paths).toContain("/events/2018-06-12-singapore-summit");
    expect(first[0]?.changedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
