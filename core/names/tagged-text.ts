import type { Tag } from "#core/prose/parts-of-speech";
import type { Token } from "#core/prose/tokens";

/** A text in its tokens, with what each is where the tagger has been asked. */
export interface TaggedText {
  text: string;
  tokens: readonly Token[];
  tags: readonly Tag[];
}
