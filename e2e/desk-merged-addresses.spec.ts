import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";

/** What can be merged into another of its kind, and what of the site speaks of it. */
const kinds = {
  person: { desk: "people", field: "Participants" },
  place: { desk: "places", field: "Place" },
} as const;
type Kind = keyof typeof kinds;

function newName(): string {
  return `Testa ${randomUUID()
    .replace(/[^a-f]/g, "")
    .slice(0, 6)}stad`;
}

async function create(page: Page, kind: Kind, name: string): Promise<{ name: string; slug: string; desk: string }> {
  await page.goto(`/admin/${kinds[kind].desk}/new`);
  await page.getByLabel("Name", { exact: true }).fill(name);
  if (kind === "person") await page.getByLabel("Country", { exact: true }).fill("Sweden");
  else await page.getByLabel("Kind").selectOption("city");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It is on record now" })).toBeVisible();
  return { name, slug: name.toLowerCase().replaceAll(" ", "-"), desk: new URL(page.url()).pathname };
}

async function merge(page: Page, kept: { name: string; desk: string }, gone: { name: string }): Promise<void> {
  await page.goto(kept.desk);
  await page.getByRole("link", { name: "Merge with another" }).click();
  await page.getByRole("textbox", { name: "The other record" }).pressSequentially(gone.name);
  await page.getByRole("option", { name: gone.name }).first().click();
  await page.getByRole("button", { name: "Show what would become of them" }).click();
  await page.getByLabel("Why they are one").fill("One and the same, says a test");
  await page.getByRole("button", { name: `Merge ${gone.name} into ${kept.name}` }).click();
  await expect(page.getByRole("status").filter({ hasText: "Merged: 1 event" })).toBeVisible();
}

/** What the API and the files answer to a filter of one value. */
async function ask(request: APIRequestContext, kind: Kind, slug: string) {
  const answer = await request.get(`/api/v1/events?${kind}=${slug}`);
  expect(answer.status()).toBe(200);
  const { events, total, query } = (await answer.json()) as {
    events: { title: string }[];
    total: number;
    query: string;
  };
  const csv = await (await request.get(`/export/events.csv?${kind}=${slug}`)).text();
  return { titles: events.map(({ title }) => title), total, query, rows: csv.trim().split("\r\n").length - 1 };
}

for (const kind of ["person", "place"] as const)
  test(`Readers and programs get from the former address part of a merged ${kind} to what stands for it, until it is undone`, async ({
    page,
    request,
  }) => {
    // A way through much of the desk and the site.
    test.slow();
    await signIn(page, await addAccount("admin"), `/admin/${kinds[kind].desk}/new`);
    const [gone, kept] = [await create(page, kind, newName()), await create(page, kind, newName())];
    const event = newEvent();
    await page.goto("/admin/events/new");
    await fillEvent(page, { ...event, [kinds[kind].field]: gone.name });
    await press(page, "Publish", /Published/);
    await merge(page, kept, gone);

    const former = `/?${kind}=${gone.slug}&sort=-date`;
    const led = await request.get(former, { maxRedirects: 0 });
    expect(led.status()).toBe(307);
    expect(led.headers().location).toContain(`${kind}=${kept.slug}`);
    for (const path of ["/charts", "/ko/articles"]) {
      await page.goto(`${path}?${kind}=${gone.slug}&sort=-date`);
      const { pathname, searchParams } = new URL(page.url());
      expect([pathname, searchParams.get(kind), searchParams.get("sort")]).toEqual([path, kept.slug, "-date"]);
    }
    await page.goto(former);
    await expect(page.getByRole("list", { name: "Events" }).getByText(event.Title)).toBeVisible();
    const found = await ask(request, kind, gone.slug);
    expect(found).toMatchObject({ titles: [event.Title], total: 1, rows: 1 });
    expect(found.query).toContain(`${kind}=${kept.slug}`);
    const own = await request.get(`/${kinds[kind].desk}/${gone.slug}`, { maxRedirects: 0 });
    expect(own.status()).toBe(308);
    const refused = await request.get(`/api/v1/${kinds[kind].desk}/${gone.slug}`);
    expect(refused.status()).toBe(410);
    expect(await refused.text()).toContain(`/api/v1/${kinds[kind].desk}/${kept.slug}`);

    await page.goto(kept.desk);
    await page.getByRole("button", { name: `Undo the merge of ${gone.name}` }).click();
    await expect(page.getByRole("status").filter({ hasText: "Undone: 1 event" })).toBeVisible();
    expect((await request.get(former, { maxRedirects: 0 })).status()).toBe(200);
    expect(await ask(request, kind, gone.slug)).toMatchObject({ titles: [event.Title], rows: 1 });
    expect(await ask(request, kind, kept.slug)).toMatchObject({ titles: [], rows: 0 });
  });

test("Readers and programs are led from a merged event to the one that stands for it", async ({ page, request }) => {
  await signIn(page, await addAccount("admin"), "/admin/events/new");
  const publish = async () => {
    const event = newEvent();
    await page.goto("/admin/events/new");
    await fillEvent(page, event);
    await press(page, "Publish", /Published/);
    const address = await page.getByRole("link", { name: "What readers see" }).getAttribute("href");
    return { title: event.Title, desk: new URL(page.url()).pathname, slug: address?.split("/").at(-1) ?? "" };
  };
  const [kept, gone] = [await publish(), await publish()];
  await page.goto(`${kept.desk}/merge?with=${gone.desk.split("/").at(-1)}`);
  await page.getByLabel("Why they are one event").fill("Two reports of the same talks");
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("heading", { name: `${gone.title} → ${kept.title}` })).toBeVisible();

  for (const prefix of ["", "/ko"]) {
    const own = await request.get(`${prefix}/events/${gone.slug}`, { maxRedirects: 0 });
    expect([own.status(), own.headers().location]).toEqual([308, `${prefix}/events/${kept.slug}`]);
  }
  await page.goto(`/events/${gone.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(kept.title);
  const refused = await request.get(`/api/v1/events/${gone.slug}`);
  expect(refused.status()).toBe(410);
  expect(await refused.text()).toContain(`/api/v1/events/${kept.slug}`);
  const { total } = (await (await request.get(`/api/v1/events?q="${kept.title}"`)).json()) as { total: number };
  expect(total).toBe(1);
});
