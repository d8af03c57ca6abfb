import { expect, test } from "vitest";
import { noFields } from "#core/desk/event-fields";
import { describeSeeded } from "#data/testing/database";
import { findAlike } from "./alike";
import { createNamed } from "./create-named";
import { lookUp } from "./look-up";
import { resolveFields } from "./resolve-fields";

const editor = { id: "e", name: "Ed", role: "editor" } as const;

describeSeeded("the words of the event form", (getDb) => {
  const resolve = (lines: Record<string, string>, rows = {}) => {
    const empty = noFields();
    return resolveFields(getDb(), { lines: { ...empty.lines, ...lines }, rows: { ...empty.rows, ...rows } }, "new");
  };

  test.each([
    ["Kim Jong Un", ["kim-jong-un"]],
    ["김정은", ["kim-jong-un"]],
    ["Kim Jong-un; Mike Pompeo", ["kim-jong-un", "mike-pompeo"]],
    ["Kim Jong Un, Mike Pompeo", ["kim-jong-un", "mike-pompeo"]],
    ["Mike Pompeo, Secretary of State\nRi Yong Ho", ["mike-pompeo", "ri-yong-ho"]],
  ])("%s are people on record", async (text, slugs) => {
    const { content, problems, fields } = await resolve({ addParticipants: text });
    expect(problems).toEqual([]);
    expect(content.participants.map(({ entity }) => entity)).toEqual(slugs);
    expect(fields.lines.addParticipants).toBe("");
  });

  test("an office follows its name", async () => {
    const { content } = await resolve({ addParticipants: "Mike Pompeo, Secretary of State" });
    expect(content.participants[0]).toMatchObject({ name: "Mike Pompeo", country: "US", office: "Secretary of State" });
  });

  test("a name that nobody bears stays where it was typed, with what to do", async () => {
    const { problems, fields, content } = await resolve({ addParticipants: "Mike Pompeo\nQwerty Zxcvb" });
    expect(problems).toMatchObject([{ field: "participants", message: expect.stringContaining("Qwerty Zxcvb") }]);
    expect(fields.lines.addParticipants).toBe("Qwerty Zxcvb");
    expect(content.participants).toHaveLength(1);
  });

  test.each([
    ["Singapore", ["singapore"]],
    ["평양", ["pyongyang"]],
    ["Pyongyang; Seoul", ["pyongyang", "seoul"]],
  ])("%s is where it was", async (text, ids) => {
    expect((await resolve({ place: text })).content.place?.ids).toEqual(ids);
  });

  test("a place in another spelling gets its own name, other words for it stay", async () => {
    expect((await resolve({ place: "평양" })).content.place?.name).toBe("Pyongyang");
    expect((await resolve({ place: "Pyongyang, at the guest house" })).content.place).toMatchObject({
      ids: ["pyongyang"],
      name: "Pyongyang, at the guest house",
    });
  });

  test("words that were looked up before stand for what they stood for", async () => {
    const { content } = await resolve({ place: "On a train", placeIds: "pyongyang", placeFor: "On a train" });
    expect(content.place).toEqual({ ids: ["pyongyang"], name: "On a train", country: null });
  });

  test("a passage is found by its words, and not guessed", async () => {
    const article = await getDb().article.findFirstOrThrow({ orderBy: { slug: "asc" } });
    const exact = article.text.slice(10, 90);
    const found = await resolve({}, { quotes: [{ article: `/articles/${article.slug}`, exact, supports: "date" }] });
    expect(found.content.quotes).toMatchObject([
      { article: article.slug, start: 10, end: 90, exact, supports: ["date"] },
    ]);
    const gone = await resolve({}, { quotes: [{ article: article.slug, exact: `${exact}qqq` }] });
    expect(gone.problems).toMatchObject([{ field: "quotes.0" }]);
    const often = await resolve({}, { quotes: [{ article: article.slug, exact: "e" }] });
    expect(often.problems).toMatchObject([{ field: "quotes.0", message: expect.stringContaining("times") }]);
  });

  test("who is not on record can be put there and is found at once", async () => {
    const made = await createNamed(getDb(), editor, { kind: "person", name: "Qwerty Uiop", country: "kp" });
    expect(made).toMatchObject({ name: "Qwerty Uiop", country: "KP" });
    expect((await resolve({ addParticipants: "Qwerty Uiop" })).content.participants).toMatchObject([
      { entity: made.slug },
    ]);
    await expect(createNamed(getDb(), editor, { kind: "person", name: " ", country: "" })).rejects.toThrow();
    await expect(createNamed(getDb(), editor, { kind: "place", name: "X", country: "KOR" })).rejects.toThrow();
  });

  test("any spelling is offered", async () => {
    expect((await lookUp(getDb(), "person", "Kim Jong"))[0]?.slug).toMatch(/^kim-jong/);
    expect((await lookUp(getDb(), "article", "Pompeo")).length).toBeGreaterThan(0);
    expect(await lookUp(getDb(), "tag", "%_")).toEqual([]);
  });

  test("an event that is on record looks alike, with reasons", async () => {
    const { content } = await resolve({
      ...{ title: "Trump and Kim meet", type: "summit", status: "held", date: "2018-06-12", place: "Singapore" },
      addParticipants: "Donald Trump; Kim Jong Un",
    });
    const [first] = await findAlike(getDb(), content);
    expect(first).toMatchObject({ slug: "2018-06-12-singapore-summit" });
    expect(first?.reasons.length).toBeGreaterThan(1);
  });
});
