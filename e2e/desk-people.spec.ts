import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { handIn } from "./inbox";

/** A name that no other test and nobody on record bears. */
function newName(): string {
  const letters = [...randomUUID().replace(/\d|-/g, "")].slice(0, 5).join("");
  return `Testa ${letters.charAt(0).toUpperCase()}${letters.slice(1)}berg`;
}

async function create(page: Page, name: string): Promise<string> {
  await page.goto("/admin/people/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Country", { exact: true }).fill("Sweden");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It is on record now" })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function publishWith(page: Page, participant: string): Promise<string> {
  const event = newEvent();
  await page.goto("/admin/events/new");
  await fillEvent(page, { ...event, Participants: participant });
  await press(page, "Publish", /Published/);
  return event.Title;
}

test("Reviewers can write spellings and offices of somebody, and readers find their events by them", async ({
  page,
}) => {
  await signIn(page, await addAccount("reviewer"), "/admin/people/new");
  const [name, spelling] = [newName(), newName()];
  const address = await create(page, name);
  const title = await publishWith(page, name);
  await page.goto(address);
  await page.getByLabel("Also written").fill(spelling);
  await page.getByText("Add an office").click();
  await page.getByLabel("Office", { exact: true }).fill("Envoy of a test");
  await page.getByLabel("From", { exact: true }).fill("2019-02-30");
  await page.getByRole("button", { name: "Save" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "have to be mended" });
  await expect(alert).toBeFocused();
  await expect(page.getByLabel("Also written")).toHaveValue(spelling);
  await page.getByRole("textbox", { name: "From" }).fill("2019-02");
  await page.getByLabel("Reason for change").fill("A better spelling");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await page.getByText("2 spellings").click();
  await expect(page.getByRole("row", { name: new RegExp(`${spelling}.*Latn`) })).toBeVisible();
  await page.getByRole("link", { name: "Revisions" }).click();
  await expect(page.locator("ins").filter({ hasText: "Envoy of a test" })).toBeVisible();
  await page.goto(`/?q=${encodeURIComponent(spelling)}`);
  await expect(page.getByRole("list", { name: "Events" }).getByText(title)).toBeVisible();
});

test("Nobody becomes their own alias", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/people/new");
  const name = newName();
  await create(page, name);
  await page.getByLabel("Also written").fill(name.toUpperCase());
  await page.getByLabel("Reason for change").fill("A slip");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/nobody is their own alias/);
  await expect(page.getByLabel("Also written")).toHaveAttribute("aria-invalid", "true");
});

test("Two reviewers can save one person, and neither loses a word", async ({ browser }) => {
  const [ann, ben] = [await browser.newPage(), await browser.newPage()];
  await signIn(ann, await addAccount("reviewer"), "/admin/people/new");
  const address = await create(ann, newName());
  await signIn(ben, await addAccount("reviewer"), address);
  await ann.getByLabel("Note").fill("What Ann knows.");
  await ann.getByLabel("Affiliation").fill("Ann’s ministry");
  await ann.getByLabel("Reason for change").fill("Ann knows");
  await ann.getByRole("button", { name: "Save" }).click();
  await expect(ann.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await ben.getByLabel("Note").fill("What Ben knows.");
  await ben.getByLabel("Short forms").fill("Ben’s short form");
  await ben.getByLabel("Reason for change").fill("Ben knows");
  await ben.getByRole("button", { name: "Save" }).click();
  const conflict = ben.getByRole("alert").filter({ hasText: "saved this record meanwhile" });
  for (const words of ["What Ann knows.", "What Ben knows.", "Ann’s ministry"])
    await expect(conflict).toContainText(words);
  await expect(ben.getByLabel("Affiliation")).toHaveValue("Ann’s ministry");
  await conflict.getByRole("group", { name: /Note/ }).getByLabel("take theirs").check();
  await ben.getByRole("button", { name: "Save" }).click();
  await expect(ben.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(ben.getByLabel("Note")).toHaveValue("What Ann knows.");
  await expect(ben.getByLabel("Short forms")).toHaveValue("Ben’s short form");
});

test("Admins can merge two records of one person, whose address then leads on, and undo it", async ({ page }) => {
  await signIn(page, await addAccount("admin"), "/admin/people/new");
  const [one, other] = [newName(), newName()];
  await create(page, other);
  const title = await publishWith(page, other);
  const gone = `/people/${other.toLowerCase().replaceAll(" ", "-")}`;
  const address = await create(page, one);
  await page.getByRole("link", { name: "Merge with another" }).click();
  await page.getByRole("textbox", { name: "The other record" }).pressSequentially(other);
  await page.getByRole("option", { name: other }).first().click();
  await page.getByRole("button", { name: "Show what would become of them" }).click();
  await expect(page.getByText(`1 event names ${one} instead of`)).toBeVisible();
  await expect(page.getByText("0 now, 1 then")).toBeVisible();
  await expect(page.getByText("1 comes along")).toBeVisible();
  await page.getByRole("button", { name: `Merge ${other} into ${one}` }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Say why they are one" })).toBeVisible();
  await page.getByLabel("Why they are one").fill("One person, says a test");
  await page.getByRole("button", { name: `Merge ${other} into ${one}` }).click();
  await expect(page.getByRole("status").filter({ hasText: "Merged: 1 event" })).toBeVisible();
  await expect(page.getByLabel("Also written")).toHaveValue(other);
  await page.goto(gone);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(one);
  await expect(page.getByText(title).first()).toBeVisible();
  await page.goto(address);
  await page.getByRole("button", { name: `Undo the merge of ${other}` }).click();
  await expect(page.getByRole("status").filter({ hasText: "Undone: 1 event" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(other);
  expect((await page.goto(gone))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(other);
});

test("Editors can say who an unknown name is, and later articles know it", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  const [name, phantom] = [newName(), newName()];
  const tell = (who: string, day: string) =>
    `A synthetic report ${randomUUID()}\nSeoul, ${day}\n\nSwedish Foreign Minister ${who} visited Pyongyang on ${day} for talks, state media said.\n`;
  await handIn(page, tell(name, "March 4, 2041"));
  await handIn(page, tell(phantom, "March 9, 2042"));
  await page.goto(`/admin/people/unknown?q=${encodeURIComponent(name)}`);
  const card = page.getByRole("article", { name });
  await expect(card.getByRole("blockquote")).toContainText(`${name} visited Pyongyang`);
  await card.getByText(`Put ${name} on record`).click();
  await card.getByRole("button", { name: "Put on record" }).click();
  await expect(card).toHaveCount(0);
  await page.goto(`/admin/people/unknown?q=${encodeURIComponent(phantom)}`);
  const other = page.getByRole("article", { name: phantom });
  await other.getByText("This is nobody’s name").click();
  await other.getByRole("button", { name: "Dismiss" }).click();
  await expect(other.getByRole("alert")).toContainText("Say why");
  await other.getByLabel(/^Why/).fill("A test made it up");
  await other.getByRole("button", { name: "Dismiss" }).click();
  await expect(other).toHaveCount(0);
  await handIn(page, tell(name, "May 7, 2043"));
  await expect(page.locator("#s-1")).toContainText(name);
  await page.goto(`/admin/people/unknown?q=${encodeURIComponent(name)}`);
  await expect(page.getByText("No name waits.")).toBeVisible();
});

test("Places lie in each other in no circle", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/places/new");
  const [city, hall] = [newName(), newName()];
  await page.getByLabel("Name", { exact: true }).fill(city);
  await page.getByLabel("Kind").selectOption("city");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It is on record now" })).toBeVisible();
  const address = page.url().replace(/\?.*/, "");
  await page.goto("/admin/places/new");
  await page.getByLabel("Name", { exact: true }).fill(hall);
  await page.getByLabel("Lies in").fill(city);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It is on record now" })).toBeVisible();
  await expect(page.getByLabel("Lies in")).toHaveValue(city);
  await page.goto(address);
  await page.getByLabel("Lies in").fill(hall);
  await page.getByLabel("Reason for change").fill("A slip");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/places cannot hold each other/);
});

test("The desks of people and places fit a phone and speak to assistive technology", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, await addAccount("admin"));
  const paths = ["people", "people/new", "people/mike-pompeo", "people/unknown", "places", "places/panmunjom"];
  for (const path of paths) {
    await page.goto(`/admin/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Editors can put somebody on record, and reviewers mend the record", async ({ page }) => {
    await signIn(page, await addAccount("reviewer"), "/admin/people/new");
    const name = newName();
    await create(page, name);
    await page.getByLabel("Country", { exact: true }).fill("Atlantis");
    await page.getByLabel("Reason for change").fill("Where from");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#country");
    await page.getByLabel("Country", { exact: true }).fill("Norway");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
    await expect(page.getByLabel("Country", { exact: true })).toHaveValue("NO");
  });
});
