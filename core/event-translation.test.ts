import { describe, expect, test } from "vitest";
import { summaryIn, TranslationDraft, titleIn, translate } from "#core/event-translation";
import { wordingIn } from "#core/language/wordings";

const event = { title: "Kim and Trump meet", summary: "They met in Singapore." };
const translation = {
  title: "김정은과 트럼프의 만남",
  summary: "두 사람이 싱가포르에서 만났다.",
  ofTitle: event.title,
  ofSummary: event.summary,
};
const [english, korean] = [wordingIn("en"), wordingIn("ko")];

describe("the words of an event in another language", () => {
  test("are shown on pages in it, and nowhere else", () => {
    const both = translate(event, translation);
    expect(titleIn(both, korean)).toEqual({ text: translation.title, lang: undefined });
    expect(summaryIn(both, korean)).toEqual({ text: translation.summary, lang: undefined });
    expect(titleIn(both, english)).toEqual({ text: event.title, lang: undefined });
  });

  test("fall back to English, marked as such, where there are none", () => {
    expect(titleIn(translate(event, undefined), korean)).toEqual({ text: event.title, lang: "en" });
    expect(summaryIn(translate(event, { ...translation, summary: "" }), korean)).toEqual({
      text: event.summary,
      lang: "en",
    });
  });

  test("are held back where the English ones were changed since", () => {
    const changed = translate({ ...event, summary: "They met in Hanoi." }, translation);
    expect(titleIn(changed, korean).text).toBe(translation.title);
    expect(summaryIn(changed, korean)).toEqual({ text: "They met in Hanoi.", lang: "en" });
  });

  test("need a title", () => {
    expect(TranslationDraft.safeParse({ title: " ", summary: "" }).success).toBe(false);
    expect(TranslationDraft.parse({ title: " 만남 ", summary: " " })).toEqual({ title: "만남", summary: "" });
  });
});
