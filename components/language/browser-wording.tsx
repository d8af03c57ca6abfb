import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";

let current: Wording = english;

/** The wording for what is made of plain DOM nodes, in the browser alone: a page that is open has one language. */
export function browserWording(): Wording {
  return current;
}

/** Called once a page is up (components/language/language-context.tsx). */
export function setBrowserWording(wording: Wording): void {
  current = wording;
}
