import { describe, expect, it } from "vitest";
import { tellingsOf } from "#core/extract/testing/reading";

const statementsIn = (text: string) =>
  tellingsOf(text)
    .filter(({ type }) => type === "statement")
    .map(({ parties, date }) => `${parties.map(({ name }) => name).join(", ")} ${date?.edtf ?? ""}`.trim());

describe("announcements that change the course", () => {
  it.each([
    ["a withdrawal", "North Korea withdrew from the treaty on Monday.", "North Korea 2018-09-24"],
    ["its announcement", "North Korea announced on Monday that it would quit the talks.", "North Korea 2018-09-24"],
    ["a moratorium", "Kim Jong Un declared a moratorium on tests on April 20.", "Kim Jong Un 2018-04-20"],
    ["a break", "North Korea cut all communications with Seoul on Tuesday.", "North Korea 2018-09-25"],
    ["a return", "North Korea agreed to return to the talks on Monday.", "North Korea 2018-09-24"],
    ["a vow", "North Korea declared on Monday that it would never return to the talks.", "North Korea 2018-09-24"],
    ["a reopening", "North Korea restored the hotline on Jan. 3.", "North Korea 2018-01-03"],
    [
      "a speech to the world",
      "Trump praised North Korea in his address to the UN General Assembly on Tuesday.",
      "Donald Trump 2018-09-25",
    ],
  ])("%s", (_, text, told) => expect(statementsIn(text)).toEqual([told]));

  it.each([
    ["a threat", "North Korea threatened to quit the talks."],
    ["a condition", "If North Korea quits the talks, nobody gains."],
    ["a denial", "North Korea did not withdraw from the treaty."],
    ["another's affair", "Britain withdrew from the treaty on Monday."],
    ["another matter", "North Korea quit the festival on Monday."],
    ["a day ahead", "North Korea will quit the talks on Oct. 5."],
  ])("not %s", (_, text) => expect(statementsIn(text)).toEqual([]));
});
