import { expect, it } from "vitest";
import { describeEngines } from "../testing/database";

const id = "01900000-0000-7000-8000-000000000000";

describeEngines("the database itself", (db) => {
  const event = {
    slug: "a",
    title: "A",
    type: "meeting",
    status: "held",
    date: "2018-06-12",
    counterpart: "US",
    summary: "",
    searchText: "",
  } as const;
  const day = (text: string) => new Date(`${text}T00:00:00Z`);

  it("refuses an event that ends before it begins", async () => {
    const bounds = { earliest: day("2018-06-13"), latest: day("2018-06-12"), sortDay: day("2018-06-13") };
    await expect(db().event.create({ data: { ...event, ...bounds } })).rejects.toThrow(/Event_bounds_check/);
  });

  it("takes an event whose end is open", async () => {
    const bounds = { earliest: day("2018-06-12"), latest: null, sortDay: day("2018-06-12") };
    await expect(db().event.create({ data: { ...event, ...bounds } })).resolves.toMatchObject(bounds);
  });

  it.each([
    ["without its place", { exact: "Kim met Trump" }],
    ["that is empty", { exact: "", prefix: "", suffix: "", start: 5, end: 5 }],
    ["that begins before the text", { exact: "Kim", prefix: "", suffix: "", start: -3, end: 0 }],
    ["of no article", { exact: "Kim", prefix: "", suffix: "", start: 0, end: 3 }],
  ])("refuses a quote %s", async (_, quote) => {
    const claim = { eventId: id, sourceId: id, field: "existence", origin: "extractor", ...quote } as const;
    await expect(db().claim.create({ data: claim })).rejects.toThrow(/Claim_quote_check/);
  });

  it("refuses half a position and one that is not on earth", async () => {
    const place = { slug: "hanoi", name: "Hanoi", kind: "city", searchText: "" } as const;
    await expect(db().place.create({ data: { ...place, lat: 21 } })).rejects.toThrow(/Place_position_check/);
    await expect(db().place.create({ data: { ...place, lat: 21, lon: 181 } })).rejects.toThrow(/Place_position_check/);
    await expect(db().place.create({ data: { ...place, lat: 21.03, lon: 105.85 } })).resolves.toMatchObject(place);
  });

  it("never changes or removes a revision", async () => {
    const revision = { noun: "event", subjectId: id, number: 1, by: "seed", reason: "First", after: {} } as const;
    const { id: written } = await db().revision.create({ data: revision });
    await expect(db().revision.update({ where: { id: written }, data: { reason: "Another" } })).rejects.toThrow(
      /never changed/,
    );
    await expect(db().revision.delete({ where: { id: written } })).rejects.toThrow(/never changed/);
    expect(await db().revision.findUnique({ where: { id: written } })).toMatchObject(revision);
  });

  it("finds what was known of some days from an index", async () => {
    const plan = await db().$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw<object[]>`EXPLAIN SELECT 1 FROM "EventState" s
        WHERE daterange(s."earliest", s."latest", '[]') && daterange('2018-06-01', '2018-06-30', '[]')`;
    });
    expect(JSON.stringify(plan)).toContain("EventState_days_idx");
  });

  it("finds articles by their words from an index", async () => {
    const plan = await db().$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw<object[]>`EXPLAIN SELECT 1 FROM "Article" a
        WHERE split_part(a."searchText", '_', 1) LIKE '%summit%'`;
    });
    expect(JSON.stringify(plan)).toContain("Article_words_idx");
  });

  it("has the extensions that search needs", async () => {
    const rows = await db()
      .$queryRaw`SELECT similarity('Pyongyang', 'Pyeongyang') > 0.4 AS similar, unaccent('Phạm') AS plain`;
    expect(rows).toEqual([{ similar: true, plain: "Pham" }]);
  });
});
