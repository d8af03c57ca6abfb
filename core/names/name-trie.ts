import { type Token, tokenize } from "#core/prose/tokens";

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** A match of a spelling, as indexes of tokens, the second exclusive. */
export interface TrieMatch<T> {
  from: number;
  to: number;
  values: readonly T[];
}

/**
 * Finds any of many spellings at a place of a text in one walk, however many there are. Hyphens between the parts of a
 * name do not count: `Jong-un` is found as `Jong Un`.
 */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(spelling: string, value: T): void {
    let node = this.#root;
    for (const token of tokenize(spelling)) {
      if (isJoiner(token)) continue;
      const next: Node<T> = node.next.get(token.key) ?? { next: new Map(), values: [] };
      node.next.set(token.key, next);
      node = next;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /**
   * The longest spelling that begins at token `from`, or null. A middle initial may stand inside:
   * `Madeleine K. Albright`.
   */
  longestAt(tokens: readonly Token[], from: number): TrieMatch<T> | null {
    let node = this.#root.next.get((tokens[from] as Token).key);
    let best = node?.values.length ? { from, to: from + 1, values: node.values } : null;
    for (let at = from + 1, skipped = 0; node && skipped < 3; at++) {
      const token = tokens[at];
      if (!token) break;
      const next: Node<T> | undefined = node.next.get(token.key);
      if (!next && !isJoiner(token) && !isInitial(token)) break;
      skipped = next ? 0 : skipped + 1;
      node = next ?? node;
      if (next?.values.length) best = { from, to: at + 1, values: next.values };
    }
    return best;
  }
}

function isJoiner(token: Token): boolean {
  return (
    token.kind === "mark" &&
    !token.spaced &&
    (token.text === "-" || token.text === "‐" || token.text === "‑" || token.text === "–")
  );
}

function isInitial(token: Token): boolean {
  return token.kind === "word" && token.capital && token.text.length === 2 && token.text.endsWith(".");
}
