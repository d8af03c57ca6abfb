import { previewEmail } from "#data/env";
import type { Platform } from "./platform";

/** An address, and what has to be in the answer besides its status. */
const addresses: [path: string, status: number, words: RegExp][] = [
  ["/", 200, /Edits here do not last[\s\S]*<\/html>/],
  ["/?type=summit&from=2018&to=2019", 200, /Singapore/],
  ["/events/2018-06-12-singapore-summit", 200, /Singapore/],
  ["/events/no-such-event", 404, /There is no page/],
  ["/articles", 200, /Articles/],
  ["/people?q=kim+jong", 200, /\/people\/kim-jong-un/],
  ["/people/kim-jong-un", 200, /Kim Jong Un/],
  ["/places", 200, /Pyongyang/],
  ["/about", 200, /Method/i],
  ["/embed?from=2018-05-01&to=2018-07-31", 200, /timeline/i],
  ["/nowhere", 404, /There is no page/],
  ["/api", 200, /curl/],
  ["/api/health", 200, /"database":"ok"/],
  ["/api/ready", 200, /"ready"/],
  ["/api/openapi.json", 200, /"openapi"/],
  ["/api/v1/events?limit=2", 200, /"total":\d+/],
  ["/api/v1/events?limit=none", 400, /"field":"limit"/],
  ["/api/v1/events/2018-06-12-singapore-summit", 200, /"history"/],
  ["/api/v1/timeline?from=2018&to=2018", 200, /"items"/],
  ["/export/events.csv?type=summit", 200, /^\S*slug|id,/],
  ["/events.json?type=summit", 200, /"count"|"events"/],
  ["/events/2018-06-12-singapore-summit/cite.bib", 200, /@/],
  ["/robots.txt", 200, /Disallow: \/\n/],
  ["/sitemap.xml", 404, /no sitemap/],
  ["/sign-in", 200, /Password/],
];

/** Walks the preview; everything that is not as it should be, in words. */
export async function walk(platform: Platform, password: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [path, status, words] of addresses) {
    const answer = await platform.ask(path);
    const text = await answer.text();
    console.log(`${answer.status} ${path}`);
    if (answer.status !== status)
      problems.push(`${path} answers ${answer.status}, not ${status}: ${text.slice(0, 200)}`);
    else if (!words.test(text)) problems.push(`${path} lacks ${words}: ${text.slice(0, 200)}`);
    const headers = Object.fromEntries(answer.headers);
    if (!headers["x-robots-tag"]?.includes("noindex")) problems.push(`${path} is not kept from search engines`);
    if (!headers["content-security-policy"]) problems.push(`${path} has no Content-Security-Policy`);
  }
  problems.push(...(await walkFiles(platform)), ...(await walkDesk(platform, password)));
  return problems;
}

/** The scripts and styles that a page names are there. */
async function walkFiles(platform: Platform): Promise<string[]> {
  const html = await (await platform.ask("/")).text();
  const files = [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"?]+)/g)].map((match) => match[1] as string);
  const missing: string[] = [];
  for (const file of new Set(files)) {
    const answer = await platform.ask(file);
    if (answer.status !== 200) missing.push(`${file} answers ${answer.status}`);
  }
  return files.length > 0 ? missing : ["/ names no script"];
}

/** The desk is closed to strangers, and open to the editor of the preview. */
async function walkDesk(platform: Platform, password: string): Promise<string[]> {
  const stranger = await platform.ask("/admin");
  const problems = /sign-in/.test(stranger.headers.get("location") ?? (await stranger.text()))
    ? []
    : [`/admin does not ask a stranger to sign in: ${stranger.status}`];
  const html = await (await platform.ask("/sign-in")).text();
  const form = new FormData();
  for (const [, name, value] of html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g))
    form.set(name as string, unescapeHtml(value ?? ""));
  form.set("email", previewEmail);
  form.set("password", password);
  const signedIn = await send(platform, form);
  const cookies = signedIn.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) return [...problems, `signing in gives no cookie: ${signedIn.status}`];
  const desk = await platform.ask("/admin", { headers: { cookie: cookies.join("; ") } });
  if (desk.status !== 200) problems.push(`/admin answers ${desk.status} to its editor`);
  for (const name of [...form.keys()].filter((name) => name.startsWith("$ACTION_"))) form.set(name, "{");
  const spoiled = await send(platform, form);
  if (spoiled.status !== 400) problems.push(`a form with spoiled fields is answered by ${spoiled.status}`);
  return [...problems, ...(await walkUnknownAction(platform))];
}

/** A form for an action that no build has is refused, and the log of its function says so. */
async function walkUnknownAction(platform: Platform): Promise<string[]> {
  const form = new FormData();
  form.set(`$ACTION_ID_${"00".padEnd(42, "ab")}`, "");
  const { status } = await send(platform, form);
  const isLogged = () =>
    platform.asked.some(({ said }) =>
      said.some((line) => /"refused".*action that this build does not have/.test(line)),
    );
  for (let tries = 0; tries < 20 && !isLogged(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  return [
    ...(status === 400 || status === 409 ? [] : [`a form for an unknown action is answered by ${status}`]),
    ...(isLogged() ? [] : ["a form for an unknown action is not in the log of its function"]),
  ];
}

/** Sends a form to the sign-in page as a browser without scripts does. */
async function send(platform: Platform, form: FormData): Promise<Response> {
  const packed = new Response(form);
  const headers = { "content-type": packed.headers.get("content-type") ?? "", origin: "https://preview.example.app" };
  return platform.ask("/sign-in", { method: "POST", headers, body: await packed.text() });
}

function unescapeHtml(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
