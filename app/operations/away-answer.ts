import type { ServerResponse } from "node:http";
import { splitLanguage } from "#core/language/language";
import { wordingIn } from "#core/language/wordings";
import { plainDocument } from "../plain-page";
import { awayWords } from "../plain-pages";

interface Held {
  response: ServerResponse;
  /** the address that was asked for */
  url: string;
}

/** Answers that are not over yet, by the number of their request; one for the process, however often this file is loaded. */
const held = globalThis as { panmunjomAnswers?: Map<string, Held> };
held.panmunjomAnswers ??= new Map();
const open = held.panmunjomAnswers;

/** Holds an answer until it is over, so that `markAway` finds it by the number of its request. */
export function holdAnswer(id: string, response: ServerResponse, url: string): void {
  open.set(id, { response, url });
  response.once("close", () => {
    if (open.get(id)?.response === response) open.delete(id);
  });
}

/**
 * Makes a 503 of an answer that would be a 500, because the database went away while it was made: whoever asks again soon is served.
 * Next has no status for that, and its page has words only for those whose browser runs scripts; the page that says so takes its place.
 * An answer whose head has been sent stays what it is.
 */
export function markAway(id = ""): void {
  const { response, url } = open.get(id) ?? {};
  if (!response || url === undefined || response.headersSent) return;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response) as (...all: never[]) => boolean;
  const end = response.end.bind(response) as (...all: unknown[]) => ServerResponse;
  let document: string | null = null;
  const isToldInstead = () => {
    if (document === null && !response.headersSent && response.statusCode === 500 && isPage(response))
      document = plainDocument(awayWords(url, id, wordingIn(splitLanguage(url.split("?")[0] ?? "/").language)));
    return document !== null;
  };
  response.writeHead = (status: number, ...rest: never[]) => {
    if (status !== 500) return writeHead(status, ...rest);
    response.statusCode = status;
    if (isToldInstead()) response.removeHeader("Content-Length");
    response.setHeader("Retry-After", "10");
    return writeHead(503, ...rest);
  };
  response.write = (...args: never[]) => isToldInstead() || write(...args);
  response.end = (...args: never[]) => (isToldInstead() ? end(document) : end(...args));
}

function isPage(response: ServerResponse): boolean {
  return /^text\/html/.test(String(response.getHeader("content-type") ?? ""));
}
