import { type Browser, expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";

const reason = (page: Page) => page.getByLabel("Reason for change");
const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });

/** An editor and a reviewer at their own browsers. */
async function twoOf(browser: Browser) {
  const [editor, reviewer] = [await browser.newPage(), await browser.newPage()];
  await signIn(editor, await addAccount("editor"), "/admin/events/new");
  await signIn(reviewer, await addAccount("reviewer"));
  return { editor, reviewer };
}

test("Reviewers can ask for changes, and publish what came back as it stands without a reason", async ({ browser }) => {
  const { editor, reviewer } = await twoOf(browser);
  const event = newEvent();
  await fillEvent(editor, event);
  await press(editor, "Publish", /Sent for review/);
  const address = editor.url().split("?")[0] as string;
  await reviewer.goto(address);
  await reviewer.getByLabel("What is to be mended").fill("Who spoke for whom?");
  await reviewer.getByRole("button", { name: "Ask for changes" }).click();
  await expect(said(reviewer, "Sent back to its author")).toBeVisible();
  await editor.goto("/admin");
  await editor.getByRole("table", { name: "What waits for you" }).getByRole("link", { name: event.Title }).click();
  await expect(editor.getByText("Who spoke for whom?")).toBeVisible();
  await editor.goto(address);
  await editor.getByLabel("Summary").fill("Talks that a test made up. Both spoke for themselves.");
  await press(editor, "Publish", /Sent for review/);
  await reviewer.goto(address);
  await expect(reviewer.getByText("To publish it as it stands, leave this empty.")).toBeVisible();
  await press(reviewer, "Publish", /Published/);
  await reviewer.getByRole("link", { name: "Revisions" }).click();
  await expect(reviewer.getByRole("row", { name: /As it stood/ })).toBeVisible();
});

test("Reviewers who change what waits, or what is published, say why; who changes nothing saves nothing", async ({
  browser,
}) => {
  const { editor, reviewer } = await twoOf(browser);
  await fillEvent(editor, newEvent());
  await press(editor, "Publish", /Sent for review/);
  await reviewer.goto(editor.url().split("?")[0] as string);
  await reviewer.getByLabel("Summary").fill("Talks that a reviewer mended.");
  await reviewer.getByRole("button", { name: "Publish" }).click();
  await expect(reviewer.getByRole("alert").filter({ hasText: "Say why you change it" })).toBeVisible();
  await reason(reviewer).fill("A better word");
  await press(reviewer, "Publish", /Published/);
  await press(reviewer, "Publish", /Nothing is changed: it is published as it stands/);
  await expect(reviewer.getByText("version 2")).toBeVisible();
  await reviewer.getByLabel("Summary").fill("Talks that a reviewer mended again.");
  await reviewer.getByRole("button", { name: "Publish" }).click();
  await expect(reviewer.getByRole("alert").filter({ hasText: "Say why you change it" })).toBeVisible();
});

test("Editors can propose a change of a published event, which a reviewer accepts or declines", async ({ browser }) => {
  const { editor, reviewer } = await twoOf(browser);
  const event = newEvent();
  await reviewer.goto("/admin/events/new");
  await fillEvent(reviewer, event);
  await press(reviewer, "Publish", /Published/);
  const address = reviewer.url().split("?")[0] as string;
  const readers = (await reviewer.getByRole("link", { name: "What readers see" }).getAttribute("href")) as string;
  const propose = async (summary: string) => {
    await editor.goto(address);
    await editor.getByLabel("Summary").fill(summary);
    await reason(editor).fill("The source says so");
    await press(editor, "Publish", /Readers see the version before it/);
  };
  await propose("A summary that is declined.");
  await reviewer.goto(address);
  await reviewer.getByLabel("Why it is declined").fill("It says more than the source");
  await reviewer.getByRole("button", { name: "Decline" }).click();
  await expect(said(reviewer, "The change is declined")).toBeVisible();
  await propose("A summary that is accepted.");
  await reviewer.goto("/admin/events?state=proposed");
  await reviewer.getByRole("link", { name: event.Title }).click();
  await reviewer.getByRole("button", { name: "Accept and publish" }).click();
  await expect(said(reviewer, "Published.")).toBeVisible();
  await reviewer.goto(readers);
  await expect(reviewer.getByText("A summary that is accepted.").first()).toBeVisible();
  await expect(reviewer.getByText("A summary that is declined.")).toHaveCount(0);
});

test("Editors can write a date as far as it is known, by a calendar, and read what it means", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/events/new");
  const date = page.getByLabel("Date", { exact: true });
  await date.fill("2018-06-31");
  await expect(page.getByText(/June 2018 has 30 days|no such day|2018-06-31/)).toBeVisible();
  await page.getByText("Pick from a calendar").click();
  await page.getByLabel("Day", { exact: true }).fill("2018-06-12");
  const way = page.getByLabel("What is known");
  for (const [choice, edtf, meaning] of [
    ["a day", "2018-06-12", "Means: 12 June 2018."],
    ["a month", "2018-06", "Means: June 2018."],
    ["a year", "2018", "Means: 2018."],
    ["around a day", "2018-06-12~", "Means: around 12 June 2018."],
    ["some time up to a day", "[..2018-06-12]", /Means: .*up to 12 June 2018\./],
    ["from a day on, no end known", "2018-06-12/..", /Means: .*12 June 2018/],
  ] as const) {
    await way.selectOption(choice);
    await expect(date).toHaveValue(edtf);
    await expect(page.getByText(meaning)).toBeVisible();
  }
  await way.selectOption("from one day to another");
  await page.getByLabel("Last day").fill("2018-06-14");
  await expect(date).toHaveValue("2018-06-12/2018-06-14");
});

for (const [path, words] of [
  ["/", "Editors: sign in"],
  ["/ko", "편집자 로그인"],
] as const)
  test(`Editors find the way to the desk at the foot of ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole("contentinfo").getByRole("link", { name: words }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
    await signIn(page, await addAccount("editor"));
    await page.goto(path);
    await page.getByRole("contentinfo").getByRole("link", { name: words }).click();
    await expect(page).toHaveURL(/\/admin$/);
  });
