import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "#core/extract/article-reading";
import { compileNames } from "#core/names/name-index";
import { Discourse } from "./discourse";
import { findActors } from "./find-actors";

const seeds = join(import.meta.dirname, "../../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const index = compileNames(read("people.json"), read("places.json"));

/** Who is spoken of, as `words = names`, in the order of the text. */
function whoIn(body: string, date = "2018-09-27"): string[] {
  const reading = readArticle({ date, body }, index);
  const discourse = new Discourse(reading.day, index.holders);
  const { tokens, text } = reading;
  return reading.sentences
    .flatMap((sentence) => findActors(reading, sentence, discourse))
    .map(({ from, to, parties }) => {
      const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      return `${words} = ${parties.map(({ name }) => name).join(" + ")}`;
    });
}

describe("pronouns", () => {
  it.each([
    ["the subject of the sentence before", "Trump met Kim Jong Un. He left.", "He = Donald Trump"],
    ["the subject of the clause before", "Trump said Putin called before he left.", "he = Vladimir Putin"],
    ["somebody else as an object", "Wang Yi met Ri Yong Ho and thanked him.", "him = Ri Yong Ho"],
    ["a woman", "Ri Yong Ho met Madeleine Albright. She smiled.", "She = Madeleine Albright"],
    ["a man among women", "Choe Son Hui and Kim Yo Jong saw Pompeo off. He waved.", "He = Mike Pompeo"],
    [
      "whom the text keeps speaking of",
      "Biegun flew to Seoul. Minister Kang received him. He left.",
      "He = Stephen Biegun",
    ],
    ["the owner of a train", "Trump waited. Kim's train was late, and he slept.", "he = Kim Jong Un"],
    ["two who were named together", "Moon and Kim met. They hugged.", "They = Moon Jae-in + Kim Jong Un"],
    ["who was sent", "Trump sent Biegun to Seoul, and his visit went well.", "his = Stephen Biegun"],
    ["the one who receives", "Putin received Kim Jong Un. The visitor thanked his host.", "his host = Vladimir Putin"],
    ["the one who goes on speaking", "Peskov said no. Lavrov may go, he added.", "he = Dmitry Peskov"],
    ["the ruler as a boss", "Kim Yong Chol came with a letter from his boss.", "his boss = Kim Jong Un"],
    [
      "who receives, before who was spoken of earlier",
      "Lavrov landed. Seoul is represented by Moon. He waved.",
      "He = Moon Jae-in",
    ],
    [
      "the owner of a guest, not the guest",
      "Pompeo saw Kim Yong Chol. Pompeo knows his visitor. He waved.",
      "He = Mike Pompeo",
    ],
    ["whom a role turns out to be", "Kim met Putin. The visitor was Lavrov. He waved.", "He = Sergey Lavrov"],
    ["the last of two", "Pompeo and Lavrov met, and the latter laughed.", "latter = Sergey Lavrov"],
  ])("mean %s", (_, text, who) => expect(whoIn(text)).toContain(who));

  it("mean nobody where somebody without a name speaks", () => {
    expect(whoIn("Trump waved. A spokesman declined to comment. He smiled.")).not.toContain("He = Donald Trump");
  });
});

describe("descriptions", () => {
  it.each([
    [
      "the holder of an office",
      "North Korea's foreign minister smiled.",
      "North Korea's foreign minister = Ri Yong Ho",
    ],
    ["a top diplomat", "Russia's top diplomat left.", "Russia's top diplomat = Sergey Lavrov"],
    ["a counterpart", "Pompeo met his North Korean counterpart.", "his North Korean counterpart = Ri Yong Ho"],
    ["a former office", "Carter came. The former president wept.", "The former president = Jimmy Carter"],
    [
      "an office that was held then",
      "William Perry came. The former defense secretary left.",
      "The former defense secretary = William Perry",
    ],
    [
      "an office that is over",
      "Dmitry Medvedev, once Russia's president, left.",
      "Dmitry Medvedev, once Russia's president = Dmitry Medvedev",
    ],
    [
      "who is spoken of",
      "Bill Richardson met Li Gun and Kim Kye Gwan. He smiled. The former politician left.",
      "The former politician = Bill Richardson",
    ],
    ["a title that few have", "Archbishop John Roe met Lavrov. The archbishop left.", "The archbishop = John Roe"],
    ["a lawmaker", "Rep. Jane Roe came. The congresswoman left.", "The congresswoman = Jane Roe"],
    ["the guest", "Xi received Kim Jong Un. The visitor bowed.", "The visitor = Kim Jong Un"],
    ["a national", "Pompeo met Ri Yong Ho. The American left.", "The American = Mike Pompeo"],
    [
      "the ruler by his titles",
      "Respected Supreme Leader Comrade Kim Jong Un came.",
      "Supreme Leader Comrade Kim Jong Un = Kim Jong Un",
    ],
    ["a nameless delegation", "The North Korean delegation left.", "The North Korean delegation = North Korea"],
    ["a team whose country was told", "A Swedish delegation came. The delegation left.", "The delegation = Sweden"],
    ["another than the subject", "Wang Yi met Ri Yong Ho. Wang said the minister left.", "the minister = Ri Yong Ho"],
    [
      "whom a name before a comma means",
      "Kim Yong Nam met Lavrov, the minister, there.",
      "Lavrov, the minister = Sergey Lavrov",
    ],
    ["a cabinet", "The Trump administration waits.", "The Trump administration = United States"],
  ])("mean %s", (_, text, who) => expect(whoIn(text)).toContain(who));

  it("mean the holder of the day that the sentence tells", () => {
    expect(whoIn("In June 2000 the leaders of the two Koreas met.")).toEqual([
      "the leaders of the two Koreas = Kim Jong Il + Kim Dae-jung",
    ]);
  });
});

describe("groups", () => {
  it.each([
    ["two leaders", "Trump met Kim Jong Un. The two leaders ate.", "The two leaders = Donald Trump + Kim Jong Un"],
    [
      "two of three",
      "Choe Son Hui saw Pompeo meet Lavrov. The two men ate.",
      "The two men = Mike Pompeo + Sergey Lavrov",
    ],
    [
      "ministers among others",
      "Kim Jong Un waved. Ri Yong Ho met Lavrov. The ministers ate.",
      "The ministers = Ri Yong Ho + Sergey Lavrov",
    ],
    ["a trio", "Biegun, Lavrov and Wang Yi met. The trio ate.", "The trio = Stephen Biegun + Sergey Lavrov + Wang Yi"],
    [
      "office holders",
      "The prime ministers of Japan and South Korea met.",
      "The prime ministers of Japan and South Korea = Shinzo Abe + Lee Nak-yon",
    ],
    ["sides", "Seoul called Pyongyang. Both sides agreed.", "Both sides = South Korea + North Korea"],
    [
      "nations in a row",
      "American, Japanese and South Korean diplomats met.",
      "American, Japanese and South Korean diplomats = United States + Japan + South Korea",
    ],
    ["a Korean side", "The DPRK spoke. The Korean side smiled.", "The Korean side = North Korea"],
  ])("mean %s", (_, text, who) => expect(whoIn(text)).toContain(who));
});

describe("findActors", () => {
  it.each([
    ["a part of a place", "The ship crossed the South China Sea."],
    ["a state", "The governor of New Mexico spoke."],
    ["media", "NK News and the Washington Post reported it."],
    ["a hotel", "They slept at the Carter Center."],
    ["adjectives of things", "A Japanese newspaper lay on a Chinese table."],
    ["those who are new", "Two diplomats met."],
  ])("names nobody for %s", (_, text) => expect(whoIn(text)).toEqual([]));

  const words =
    "Kim Moon the two leaders he his visit Mr. Minister , . and of North Korea Trump's Lee In-young said that";
  it("throws for no text and keeps to the text", () => {
    const word = fc.constantFrom(...words.split(" "));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 60 }).map((list) => list.join(" ")),
        ),
        (body) => {
          const reading = readArticle({ date: "2018-09-27", body }, index);
          const discourse = new Discourse(reading.day, index.holders);
          for (const sentence of reading.sentences) {
            let last = sentence.from;
            for (const { from, to, parties } of findActors(reading, sentence, discourse)) {
              expect(from).toBeGreaterThanOrEqual(last);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(sentence.to);
              expect(parties.length).toBeGreaterThan(0);
              last = to;
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
