import type { Form } from "./tokens";

/** A power of two: the words of a few hundred articles, half full. */
const size = 1 << 15;

/** A word stands at its place or one of the next few; what finds none free is not kept. */
const tries = 4;

/** Forms by the letters of a text, so that a word that was met before need not be cut out of it. */
export class KnownWords {
  readonly #forms: (Form | null)[] = new Array(size + tries).fill(null);

  /** The form of what stands in a stretch of a text; null where it is not kept. */
  find(text: string, start: number, end: number): Form | null {
    const place = placeOf(text, start, end);
    for (let at = place; at < place + tries; at++) {
      const form = this.#forms[at] as Form | null;
      if (form === null) return null;
      if (standsAt(form.text, text, start, end)) return form;
    }
    return null;
  }

  add(form: Form): void {
    const place = placeOf(form.text, 0, form.text.length);
    for (let at = place; at < place + tries; at++) {
      if (this.#forms[at] !== null) continue;
      this.#forms[at] = form;
      return;
    }
  }

  clear(): void {
    this.#forms.fill(null);
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (size - 1);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
