import type { IncomingMessage, ServerResponse } from "node:http";
import { splitLanguage } from "#core/language/language";
import { wordingIn } from "#core/language/wordings";
import { oldFormPage } from "../form-pages";
import { plainDocument } from "../plain-page";

/** By this header Next says that it knows no such action: mostly one of an earlier build. */
const unknownHeader = "x-nextjs-action-not-found";

/** Whether Next knew no such action; told once the answer has begun. */
export function isUnknownAction(response: ServerResponse): boolean {
  return response.hasHeader(unknownHeader);
}

/**
 * Gives the answer to a form that this build does not know the words of a page: Next says it to scripts alone, who read its header, and
 * to people in a line of code.
 */
export function explainOldForm({ method, headers, url = "/" }: IncomingMessage, response: ServerResponse): void {
  if (method !== "POST" || headers["next-action"] !== undefined) return;
  const isUnknown = () => isUnknownAction(response);
  const { language } = splitLanguage(url);
  const [path = "/"] = url.split("?");
  const page = oldFormPage(path, wordingIn(language));
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  response.writeHead = (status: number, ...rest: never[]) => {
    if (!isUnknown()) return writeHead(status, ...rest);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.removeHeader("Content-Length");
    return writeHead(page.status, ...rest);
  };
  response.end = (...args: never[]) => (isUnknown() ? end(plainDocument(page)) : end(...args));
}
