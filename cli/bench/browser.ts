import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../checks/browser";
import type { PageFigures } from "./figures";
import { spreadOf } from "./statistics";

/** Opens the browser that the end-to-end tests drive. */
export function openBrowser(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  return chromium.launch({ executablePath: findBrowser() ?? undefined, args });
}

/** A page whose timeline is measured. */
export interface Measured {
  url: string;
  /** what is drawn for an event or a cluster */
  drawn: string;
  /** what is dragged and zoomed */
  stage: string;
  /** how often it is loaded */
  loads: number;
  /** whether it is ours: the bench's own server does not compress what it sends */
  isOurs: boolean;
}

const viewport = { width: 1440, height: 900 };
const patienceMs = 120_000;

/** Loads a page several times, each as for a new reader, and pans and zooms the last one. */
export async function measurePage(browser: Browser, measured: Measured): Promise<PageFigures> {
  const firstEvents: number[] = [];
  let last: Omit<PageFigures, "firstEvents"> = { pan: null, zoom: null, elements: 0, bytes: null };
  for (let load = 0; load < measured.loads; load += 1) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const bytes = await watchBytes(page);
    firstEvents.push(await loadPage(page, measured));
    if (load === measured.loads - 1) {
      await sleep(1_000);
      const elements = await page.evaluate(() => document.querySelectorAll("*").length);
      last = { ...(await measureFrames(page, measured)), elements, bytes: measured.isOurs ? await bytes() : null };
    }
    await context.close();
  }
  return { firstEvents: spreadOf(firstEvents), ...last };
}

/** Bytes of scripts that a page names, as a new reader loads it: of ours and of an empty one in the same way. */
export async function measureScripts(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const bytes = await watchBytes(page);
  await page.goto(url, { timeout: patienceMs });
  await sleep(1_000);
  const measured = await bytes();
  await context.close();
  return measured?.scriptsBefore ?? 0;
}

// What runs in the page is text: the loader of this program puts helpers of its own into functions.

/** Notes when the first element of a selector has a width, at the frame that shows it. */
function watchFor(selector: string): string {
  return `{
    const look = () => {
      const isDrawn = [...document.querySelectorAll(${JSON.stringify(selector)})].some((node) => node.getBoundingClientRect().width > 0);
      requestAnimationFrame(isDrawn ? () => { window.firstEventsAt = performance.now(); } : look);
    };
    requestAnimationFrame(look);
  }`;
}

/** Notes the time between frames until `record.isOn` is false. */
const startRecording = `{
  const record = { frames: [], isOn: true };
  window.record = record;
  let before = performance.now();
  const tick = (now) => {
    record.frames.push(now - before);
    before = now;
    if (record.isOn) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}`;

/** From the start of the navigation to the frame that shows the first drawn event in place. */
async function loadPage(page: Page, { url, drawn }: Measured): Promise<number> {
  await page.addInitScript(watchFor(drawn));
  await page.goto(url, { waitUntil: "commit", timeout: patienceMs });
  const handle = await page.waitForFunction(() => (window as { firstEventsAt?: number }).firstEventsAt, undefined, {
    timeout: patienceMs,
    polling: 50,
  });
  return (await handle.jsonValue()) as number;
}

async function measureFrames(page: Page, { stage }: Measured): Promise<Pick<PageFigures, "pan" | "zoom">> {
  const box = await page.locator(stage).first().boundingBox();
  if (!box) return { pan: null, zoom: null };
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 300) / 2];
  const pan = await recordFrames(page, () => drag(page, x, y));
  const zoom = await recordFrames(page, () => wheel(page, x, y));
  return { pan, zoom };
}

async function drag(page: Page, x: number, y: number): Promise<void> {
  for (const way of [-1, 1, -1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 30; step += 1) {
      await page.mouse.move(x + way * step * 8, y);
      await sleep(8);
    }
    await page.mouse.up();
    await sleep(150);
  }
}

async function wheel(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  for (const way of [-1, 1]) {
    for (let step = 0; step < 8; step += 1) {
      await page.mouse.wheel(0, way * 60);
      await sleep(60);
    }
  }
  await page.keyboard.up("Control");
}

/** The times between frames while something is done. */
async function recordFrames(page: Page, work: () => Promise<void>) {
  await page.evaluate(startRecording);
  await work();
  const frames = await page.evaluate(() => {
    const { record } = window as unknown as { record: { frames: number[]; isOn: boolean } };
    record.isOn = false;
    return record.frames.slice(1);
  });
  return frames.length > 0 ? spreadOf(frames) : null;
}

/** Counts bytes as they travel: of scripts that the page itself names, of all scripts, of everything. */
async function watchBytes(page: Page): Promise<() => Promise<PageFigures["bytes"]>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, { url: string; isScript: boolean }>();
  const sizes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type, response }) =>
    kinds.set(requestId, { url: response.url, isScript: type === "Script" }),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  return async () => {
    const html = await (await fetch(page.url())).text();
    const named = new Set(
      [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path]) => new URL(path as string, page.url()).href),
    );
    const sum = (test: (request: { url: string; isScript: boolean }) => boolean) =>
      [...kinds].reduce((total, [id, request]) => total + (test(request) ? (sizes.get(id) ?? 0) : 0), 0);
    return {
      scriptsBefore: sum(({ url, isScript }) => isScript && named.has(url)),
      scripts: sum(({ isScript }) => isScript),
      all: sum(() => true),
    };
  };
}
