import AxeBuilder from "@axe-core/playwright";
import { type CDPSession, devices, expect, type Page, test } from "@playwright/test";
import { kindsOfPages, openPage } from "./reading";

// What Lighthouse looks for, but its scores of speed, asserted (docs/decisions/0109-what-stands-for-lighthouse.md).
const { defaultBrowserType: _, ...phone } = devices["Pixel 5"];
test.use(phone);

/** The rules of axe that Lighthouse counts; the common run (accessibility.spec.ts) leaves the small ones and sizes of targets out. */
const rules = [
  // cspell:ignore accesskeys dlitem
  ...["accesskeys", "aria-allowed-attr", "aria-command-name", "aria-conditional-attr", "aria-deprecated-role"],
  ...["aria-dialog-name", "aria-hidden-body", "aria-hidden-focus", "aria-input-field-name", "aria-meter-name"],
  ...["aria-progressbar-name", "aria-prohibited-attr", "aria-required-attr", "aria-required-children"],
  ...["aria-required-parent", "aria-roles", "aria-text", "aria-toggle-field-name", "aria-tooltip-name"],
  ...["aria-treeitem-name", "aria-valid-attr", "aria-valid-attr-value", "button-name", "bypass", "color-contrast"],
  ...["definition-list", "dlitem", "document-title", "duplicate-id-aria", "form-field-multiple-labels", "frame-title"],
  ...[
    "heading-order",
    "html-has-lang",
    "html-lang-valid",
    "html-xml-lang-mismatch",
    "image-alt",
    "image-redundant-alt",
  ],
  ...["input-button-name", "input-image-alt", "label", "link-in-text-block", "link-name"],
  ...["list", "listitem", "meta-refresh", "meta-viewport", "object-alt", "select-name", "skip-link", "tabindex"],
  ...["table-duplicate-name", "target-size", "td-headers-attr", "th-has-data-cells", "valid-lang", "video-caption"],
];

/** Pages that search engines are told to leave out. */
const unlisted = /^\/(?:embed|sign-in|nowhere|search|v\/)|\/correct$|\/provenance$|\?/;

for (const kind of kindsOfPages)
  test(`Browsers and search engines have nothing to complain of on ${kind}`, async ({ page }) => {
    const complaints = await listen(page);
    await openPage(page, kind);
    await page.waitForLoadState("load");
    expect.soft(await headOf(page)).toEqual([]);
    expect.soft(await bodyOf(page)).toEqual([]);
    if (!unlisted.test(kind)) expect.soft(await robotsOf(page)).not.toContain("noindex");
    // A year, and a stretch among all of them, are as narrow as there are many; the fields for dates do the same (WCAG 2.2,
    // 2.5.8, "equivalent").
    const axe = new AxeBuilder({ page }).withRules(rules).exclude(".years").exclude("[data-part='window']");
    // What is drawn has its name in a title, which axe takes for words that are seen.
    const named = new AxeBuilder({ page }).withRules(["label-content-name-mismatch"]).exclude("svg");
    const violations = [...(await axe.analyze()).violations, ...(await named.analyze()).violations];
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(complaints.filter((words) => kind !== "/nowhere" || !words.includes("404"))).toEqual([]);
  });

test("Search engines can read the file for robots", async ({ request }) => {
  const lines = (await (await request.get("/robots.txt")).text()).split("\n").filter(Boolean);
  expect(lines).toContain("User-agent: *");
  expect(lines.filter((line) => !/^(?:User-Agent|Allow|Disallow|Sitemap): \S+$/i.test(line))).toEqual([]);
});

/** Kinds of issues that Lighthouse counts; others are hints, such as that a name of a field is also one of autofill. */
const counted = new Set([
  ...["DeprecationIssue", "CookieIssue", "MixedContentIssue", "BlockedByResponseIssue", "HeavyAdIssue", "CorsIssue"],
  ...["ContentSecurityPolicyIssue", "QuirksModeIssue"],
]);

/** What the browser says by itself: errors in its console, what failed to load, uses of what will go away, and other issues. */
async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) said.push(`${answer.status()} for ${answer.url()}`);
  });
  const browser: CDPSession = await page.context().newCDPSession(page);
  browser.on("Audits.issueAdded", ({ issue }) => {
    if (counted.has(issue.code)) said.push(`${issue.code} ${JSON.stringify(issue.details)}`);
  });
  await browser.send("Audits.enable");
  return said;
}

/** What is wrong with the head of a page. */
function headOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const content = (selector: string) => document.querySelector(selector)?.getAttribute("content") ?? "";
    const alternates = [...document.querySelectorAll("link[rel=alternate][hreflang]")];
    const canonical = [...document.querySelectorAll<HTMLLinkElement>("link[rel=canonical]")];
    const problems: [isWrong: boolean, words: string][] = [
      [document.compatMode !== "CSS1Compat" || document.doctype?.name !== "html", "no doctype"],
      [document.characterSet !== "UTF-8", "no charset"],
      [document.title.trim().length < 3, "no title"],
      [content("meta[name=description]").trim().length < 10, "no description"],
      [!/width=device-width/.test(content("meta[name=viewport]")), "no viewport"],
      [/user-scalable=no|maximum-scale=[0-4]/.test(content("meta[name=viewport]")), "no zoom"],
      [!/^(?:en|ko)$/.test(document.documentElement.lang), "no language"],
      [alternates.some((link) => !/^(?:en|ko|x-default)$/.test(link.getAttribute("hreflang") ?? "")), "bad hreflang"],
      [alternates.some((link) => !/^https?:/.test(link.getAttribute("href") ?? "")), "hreflang without an address"],
      [canonical.length > 1, "more than one canonical address"],
      [canonical.some(({ href }) => !/^https?:/.test(href)), "bad canonical address"],
    ];
    return problems.filter(([isWrong]) => isWrong).map(([, words]) => words);
  });
}

/** What is wrong with links, pictures and fields of a page. */
function bodyOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong = (selector: string, is: (element: HTMLElement) => boolean) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(is).map(({ outerHTML }) => outerHTML.slice(0, 200));
    const vague = /^(?:click here|here|go|more|learn more|read more|start|this|link)$/i;
    const href = (element: HTMLElement) => element.getAttribute("href");
    return [
      ...wrong("a:not([href])", ({ role, id }) => role === null && id === ""),
      ...wrong("a[href]", (link) => /^(?:javascript:|#?$)/.test(href(link) ?? "")),
      ...wrong("a[href]", ({ textContent }) => vague.test(textContent?.trim() ?? "")),
      ...wrong("a[target=_blank]", (link) => !/noopener|noreferrer/.test(link.getAttribute("rel") ?? "")),
      ...wrong(
        "img",
        (image) => !image.hasAttribute("alt") || !(image.hasAttribute("width") && image.hasAttribute("height")),
      ),
      ...wrong(
        "img",
        (image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth === 0,
      ),
      ...wrong("input[type=password], input[type=email]", (field) => field.onpaste !== null),
    ];
  });
}

function robotsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector("meta[name=robots]")?.getAttribute("content") ?? "");
}
