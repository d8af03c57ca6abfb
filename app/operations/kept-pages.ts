import { createHash, randomUUID } from "node:crypto";
import type { NextRequest } from "next/server";
import { answerKindOf } from "#core/security/policy";
import { env } from "#data/env";
import { isKnown } from "../api/answer";
import { type DrawnPage, toDrawnPage, toGzip, toPlain } from "./drawn-page";
import { packedHeader } from "./packed-answer";
import { PageMemory } from "./page-memory";
import { askedAsHeader, isDocument } from "./request-kind";

/** A page as readers ask for it. */
export interface AskedPage {
  request: NextRequest;
  /** how the program knows it: without the prefix of a language */
  path: string;
  language: string;
  /** headers by which the program is told the language */
  headers: Record<string, string>;
  /** of the record (record-state.ts), read before the page */
  state: string;
  /** of this answer */
  nonce: string;
}

const memory = new PageMemory<DrawnPage>({ bytes: 64_000_000, addresses: 5_000 });

/** Pages that are being drawn to be kept, and by which token this process knows its own requests for them. */
const drawing = new Map<string, Promise<DrawnPage | null>>();
const tokens = new Set<string>();
const tokenHeader = "x-drawing";

/** Where this process asks itself for a page: tells that it comes from here, as another process may listen there. */
export function confirmOwn({ headers }: NextRequest, response: Response): void {
  if (tokens.has(headers.get(tokenHeader) ?? "")) response.headers.set(tokenHeader, "own");
}

/**
 * Whether the answer follows from the address and the state of the record alone: pages for readers, drawn whole. Notes of readers are
 * no part of the record, and those who preview links get pages that are drawn another way.
 */
export function isKept(request: NextRequest, path: string): boolean {
  const { isProduction, snapshot } = env();
  if (!isProduction || snapshot || request.method !== "GET" || !isDocument(request.headers)) return false;
  if (!["page", "embed"].includes(answerKindOf(path)) || /\/correct(\/|$)/.test(path)) return false;
  const { search } = request.nextUrl;
  return search.length < 1_000 && !/bot|crawl|spider|preview|facebook|whatsapp/i.test(agentOf(request));
}

/**
 * The answer for a page that was drawn before and would come out the same: nothing but a 304 for those who hold it. A page that is
 * asked for again is drawn once more, to be kept. Null = have it drawn.
 */
export async function keptAnswer(asked: AskedPage): Promise<Response | null> {
  const { request, path, language, state, nonce } = asked;
  const address = `${language} ${path}${request.nextUrl.search}`;
  const page =
    memory.find(address, state) ?? (memory.isAskedAgain(address, state) ? await drawOnce(address, asked) : null);
  if (!page) return null;
  const tag = `W/"${createHash("sha256").update(`${address} ${state}`).digest("base64url").slice(0, 27)}"`;
  const about = new Headers({ ETag: tag, "Cache-Control": "private, no-cache", Vary: "RSC, Accept-Encoding" });
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers: about });
  about.set("Content-Type", "text/html; charset=utf-8");
  if (page.link) about.set("Link", page.link.replaceAll("\0", nonce));
  const isPacked = /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
  if (isPacked) about.set(packedHeader, "gzip");
  const body = isPacked ? toGzip(page, nonce) : toPlain(page, nonce);
  return new Response(new Uint8Array(body), { headers: about });
}

/** Many who ask at once wait for one drawing. */
function drawOnce(address: string, asked: AskedPage): Promise<DrawnPage | null> {
  const key = `${address} ${asked.state}`;
  const running = drawing.get(key);
  if (running) return running;
  const started = draw(asked)
    .then((page) => {
      if (page) memory.keep(address, asked.state, page);
      return page;
    })
    .finally(() => drawing.delete(key));
  drawing.set(key, started);
  return started;
}

/** Asks this very process for the page; null where it is none that may be kept, for whatever reason. */
async function draw({ request, path, headers }: AskedPage): Promise<DrawnPage | null> {
  const token = randomUUID();
  tokens.add(token);
  try {
    const answer = await fetch(`${ownAddress()}${path}${request.nextUrl.search}`, {
      headers: { ...headers, [tokenHeader]: token, [askedAsHeader]: "document", "accept-encoding": "identity" },
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(20_000),
    });
    const html = await answer.text();
    const nonce = /'nonce-([^']{24})'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
    const isOwn = answer.headers.get(tokenHeader) === "own";
    // React leaves such a template where it failed to draw a part, and a zero would be taken for the place of a nonce.
    const isWhole = html.endsWith("</html>") && !/<template data-(dgst|msg)|\0/.test(html);
    if (answer.status !== 200 || !isOwn || !isWhole || !nonce) return null;
    return await toDrawnPage(html, nonce, answer.headers.get("link"));
  } catch {
    // Whoever asked gets the page drawn as if there were no memory.
    return null;
  } finally {
    tokens.delete(token);
  }
}

function ownAddress(): string {
  const { host = "127.0.0.1", port } = env();
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function agentOf({ headers }: NextRequest): string {
  return headers.get("user-agent") ?? "";
}
