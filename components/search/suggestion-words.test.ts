import { expect, test } from "vitest";
import { koreanInBrowser } from "#core/language/korean/browser";
import { wordingOf } from "#core/language/wording";
import { wordingIn } from "#core/language/wordings";
import { suggestionKinds } from "#core/search/suggestion";
import { countWords, formatCount } from "./suggestion-words";

test.each(suggestionKinds)("what is found of the kind %s is counted in the language of the page", (kind) => {
  for (const count of [1, 2]) {
    expect(formatCount(count, kind, wordingIn("en"))).toMatch(/^\d [a-z ]+$/);
    expect(formatCount(count, kind, wordingIn("ko"))).toMatch(/\p{Script=Hangul}/u);
    expect(countWords(count, wordingOf("ko", koreanInBrowser))).toMatch(/\p{Script=Hangul}/u);
  }
});
