import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

for (const [query, words] of [
  ["from=2018-06-12T10:00:00Z&to=2018-06-12T10:00:01Z", "from=2018-06-12T10:00:00Z"],
  ["from=2018-07-31&to=2018-05-01", "ends before it begins"],
  ["from=NaN&to=undefined", "from=NaN"],
  ["from=-0500-03-15", "from=-0500-03-15"],
  ["from=2018-02-30", "from=2018-02-30"],
  ["event=%3Cscript%3Ealert(1)%3C/script%3E", "event=<script>"],
  ["event=2018-06-12-singapore-summit&event=two", "Give this parameter once"],
  ["form=cards&sort=price&lanes=moods", "form=cards"],
  ["page=0", "page=0"],
] as const)
  test(`A page of ?${query} names what it does not understand, and shows the rest`, async ({ page }) => {
    const failures = failuresOf(page);
    const response = await page.goto(`/?${query}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("alert").filter({ hasText: "not understood" })).toContainText(words);
    await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
    expect(failures).toEqual([]);
  });

for (const [query, name] of [
  ["from=2018-06-12&to=2018-06-12", "one day"],
  ["from=0001-01-01&to=9999-12-31", "ten thousand years"],
  ["from=0000-01-01&to=0001-12-31", "the year zero"],
  ["from=1200-01-01&to=1200-12-31", "a year long before"],
  ["from=9990-01-01&to=9999-12-31", "the last years that can be written"],
] as const)
  test(`The view of ${name} can be drawn, moved and zoomed`, async ({ page }) => {
    const failures = failuresOf(page);
    await page.goto(`/?${query}`);
    await expect(page.locator(".timeline-stage .vis-time-axis").first()).toBeAttached();
    await expect(page.getByRole("button", { name: "Zoom out" })).toBeEnabled();
    for (const move of ["Zoom out", "Earlier", "Later", "Zoom in", "Show all years"])
      await page.getByRole("button", { name: move, exact: true }).click();
    await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
    expect(failures).toEqual([]);
  });

for (const [path, words] of [
  ["/", "11,004 characters"],
  ["/ko/people", "11,013자"],
] as const)
  test(`An address of eleven thousand characters gets a page that says so on ${path}`, async ({ page }) => {
    const response = await page.goto(`${path}?q=${"a".repeat(11_000)}`);
    expect(response?.status()).toBe(414);
    await expect(page.getByRole("main")).toContainText(words);
  });

// An HTTP client reads 16 KiB of headers: a Location with the whole address, escaped once more, was longer.
test("Who is to sign in is sent there from an address however long", async ({ request }) => {
  for (const [path, next] of [
    ["/admin/events?state=draft", "%2Fadmin%2Fevents%3Fstate%3Ddraft"],
    [`/admin?q=${"%ED%95%9C".repeat(800)}`, "%2Fadmin"],
  ] as const) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(response.headers().location).toMatch(new RegExp(`/sign-in\\?next=${next}$`));
  }
  const tooLong = await request.get(`/admin?q=${"%ED%95%9C".repeat(1_200)}`, { maxRedirects: 0 });
  expect(tooLong.status()).toBe(414);
});

/** Everything that goes wrong in the page or is answered with an error. */
function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
  });
  return failures;
}
