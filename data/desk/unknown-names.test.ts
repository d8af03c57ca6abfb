import { expect, test } from "vitest";
import type { Role } from "#core/desk/role";
import { Forbidden, Refused } from "#data/errors";
import { describeSeeded } from "#data/testing/database";
import { acceptSuggestion } from "./accept-suggestion";
import { findInboxArticle } from "./inbox-article";
import { attachSpelling, createStranger, dismissName, recallName } from "./settle-name";
import { takeArticle } from "./take-article";
import { countUnknownNames, listUnknownNames } from "./unknown-names";

const as = (role: Role) => ({ id: role, name: role, role });

describeSeeded("unknown people", (getDb) => {
  let day = 0;
  /** Hands in an article of another day that names somebody. */
  async function handIn(name: string): Promise<string> {
    const date = new Date(Date.UTC(2033, 0, 5 + 40 * day++));
    const words = date.toLocaleDateString("en-US", { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });
    const body = `Swedish Foreign Minister ${name} visited Pyongyang on ${words} for talks, state media said.`;
    const [title, iso] = [`Test ${day}`, date.toISOString().slice(0, 10)];
    const article = { date: iso, body, title, publisher: "Synthetic", url: null, language: "en" };
    const taken = await takeArticle(getDb(), as("editor"), article);
    return taken.id;
  }

  async function participantsOf(article: string) {
    const found = await findInboxArticle(getDb(), as("editor"), article);
    const [card] = found?.cards ?? [];
    if (!card) throw new Error("The text tells of nothing.");
    return card;
  }

  const find = async (q: string) => (await listUnknownNames(getDb(), { q, page: 1 })).names;

  test("names that nobody bears wait together, the most frequent spelling first, with the words that name them", async () => {
    await handIn("Alva Testberg");
    await handIn("Alva Testberg");
    await handIn("Alva Test-Berg");
    const [name, ...others] = await find("alvatestberg");
    expect(others).toEqual([]);
    expect(name).toMatchObject({ key: "alvatestberg", spellings: ["Alva Testberg", "Alva Test-Berg"], count: 3 });
    expect(name?.countries).toEqual(["SE"]);
    expect(name?.passages[0]?.words).toContain("Alva Testberg visited Pyongyang");
  });

  test("who is put on record waits no longer, and later articles know them", async () => {
    const before = await countUnknownNames(getDb());
    const [name] = await find("alvatestberg");
    const made = await createStranger(getDb(), as("editor"), {
      ...{ spellings: name?.spellings ?? [], kind: "person", name: "Alva Testberg", country: "Sweden" },
      office: "Foreign Minister",
    });
    expect(made).toMatchObject({ slug: "alva-testberg", suggestions: 3 });
    expect(await find("alvatestberg")).toEqual([]);
    expect(await countUnknownNames(getDb())).toBe(before - 1);
    const { participants } = await participantsOf(await handIn("Alva Test-Berg"));
    expect(participants).toContainEqual({ name: "Alva Testberg", office: "Foreign Minister", isOnRecord: true });
  });

  test("another spelling of somebody on record becomes theirs, and the suggestion makes no second record", async () => {
    const article = await handIn("Margot Wallstroemsson");
    const attached = { slug: "alva-testberg", spellings: ["Margot Wallstroemsson"] };
    await expect(attachSpelling(getDb(), as("editor"), attached)).rejects.toThrow(Forbidden);
    const done = await attachSpelling(getDb(), as("reviewer"), attached);
    expect(done).toMatchObject({ slug: "alva-testberg", suggestions: 1 });
    expect(await getDb().entityName.count({ where: { value: "Margot Wallstroemsson" } })).toBe(1);
    const { id } = await participantsOf(article);
    const event = await acceptSuggestion(getDb(), as("reviewer"), { id, intent: "as-is" });
    const parties = await getDb().participation.findMany({ where: { eventId: event.id }, include: { entity: true } });
    expect(parties.map(({ entity }) => entity.slug)).toContain("alva-testberg");
    expect(await getDb().entity.count({ where: { slug: "margot-wallstroemsson" } })).toBe(0);
  });

  test("what is nobody’s name is dismissed with a reason, and makes no record", async () => {
    const article = await handIn("Lena Nobodysson");
    await expect(dismissName(getDb(), as("editor"), { name: "Lena Nobodysson", reason: " " })).rejects.toThrow(Refused);
    await dismissName(getDb(), as("editor"), { name: "Lena Nobodysson", reason: "A test made it up" });
    expect(await find("nobodysson")).toEqual([]);
    const card = await participantsOf(article);
    expect(card.leftOut).toContain("Lena Nobodysson");
    await acceptSuggestion(getDb(), as("reviewer"), { id: card.id, intent: "draft" });
    expect(await getDb().entity.count({ where: { slug: "lena-nobodysson" } })).toBe(0);
    await handIn("Lena Nobodysson");
    expect(await find("nobodysson")).toEqual([]);
    await recallName(getDb(), as("editor"), "lenanobodysson");
    expect(await find("nobodysson")).toMatchObject([{ count: 1 }]);
  });
});
