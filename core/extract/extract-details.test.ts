import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("people without their names", () => {
  it.each<Report>([
    [
      "Ri Yong Ho flew to New York on Tuesday. On Wednesday he met Mike Pompeo.",
      ["visit | held | 2018-09-25 | New York | Ri Yong Ho", "meeting | held | 2018-09-26 |  | Ri Yong Ho, Mike Pompeo"],
    ],
    [
      "Moon Jae-in and Kim Jong Un met at Panmunjom on April 27. The two leaders met again there on May 26.",
      [
        "summit | held | 2018-04-27 | Panmunjom | Moon Jae-in, Kim Jong Un",
        "summit | held | 2018-05-26 | Panmunjom | Moon Jae-in, Kim Jong Un",
      ],
    ],
    [
      "The South Korean president met the North Korean leader in Pyongyang last week.",
      ["summit | held | 2018-09-17/2018-09-23 | Pyongyang | Moon Jae-in, Kim Jong Un"],
    ],
    [
      "The US secretary of state met his North Korean counterpart in New York on Wednesday.",
      ["meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("places", () => {
  it.each<Report>([
    [
      "BEIJING, Sept. 26 - Wang Yi met Ri Yong Ho here on Tuesday.",
      ["meeting | held | 2018-09-25 | Beijing | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Kim Jong Un flew to Singapore on June 10. There he met Donald Trump two days later.",
      [
        "visit | held | 2018-06-10 | Singapore | Kim Jong Un",
        "summit | held | 2018-06-12 | Singapore | Kim Jong Un, Donald Trump",
      ],
    ],
    [
      "Choe Son Hui met Stephen Biegun in the Swedish capital on Monday.",
      ["meeting | held | 2018-09-24 | Stockholm | Choe Son Hui, Stephen Biegun"],
    ],
    [
      "Mike Pompeo held talks with Kim Yong Chol at the Paekhwawon guesthouse on July 6.",
      ["talks | held | 2018-07-06 | Paekhwawon State Guest House | Mike Pompeo, Kim Yong Chol"],
    ],
    [
      "Donald Trump met Kim Jong Un at the Capella Hotel on Sentosa on June 12.",
      ["summit | held | 2018-06-12 | Capella Singapore | Donald Trump, Kim Jong Un"],
    ],
    [
      "In Hanoi on Tuesday, Ri Yong Ho met Pham Binh Minh.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Yong Ho, Pham Binh Minh"],
    ],
    ["Choe Son Hui flew from Beijing to Helsinki on Sunday.", ["visit | held | 2018-09-23 | Helsinki | Choe Son Hui"]],
  ])("%s", tells);
});

describe("times", () => {
  it.each<Report>([
    [
      "Sept. 26, 2018: Mike Pompeo meets Ri Yong Ho in New York.",
      ["meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "Kim Yong Chol ended a three-day visit to Beijing on Friday.",
      ["visit | held | 2018-09-19/2018-09-21 | Beijing | Kim Yong Chol"],
    ],
    [
      "Earlier on Thursday, Wang Yi met Ri Yong Ho in New York.",
      ["meeting | held | 2018-09-27 | New York | Wang Yi, Ri Yong Ho"],
    ],
    [
      "In June 2018 Donald Trump met Kim Jong Un in Singapore. In July Mike Pompeo visited Pyongyang.",
      [
        "summit | held | 2018-06 | Singapore | Donald Trump, Kim Jong Un",
        "visit | held | 2018-07 | Pyongyang | Mike Pompeo",
      ],
    ],
    [
      "Kim Jong Un visited Dalian on May 7 and 8 for talks with Xi Jinping.",
      ["visit | held | 2018-05-07/2018-05-08 | Dalian | Kim Jong Un, Xi Jinping"],
    ],
    [
      "Moon Jae-in visited Pyongyang on Sept. 18. The next day he and Kim Jong Un signed a declaration.",
      [
        "visit | held | 2018-09-18 | Pyongyang | Moon Jae-in",
        "agreement | held | 2018-09-19 |  | Moon Jae-in, Kim Jong Un",
      ],
    ],
    [
      "On Monday Suh Hoon flew to Tokyo, where he met Shinzo Abe.",
      ["visit | held | 2018-09-24 | Tokyo | Suh Hoon", "meeting | held | 2018-09-24 | Tokyo | Suh Hoon, Shinzo Abe"],
    ],
    [
      "The two Koreas held general-level military talks at Panmunjom on June 14 and July 31.",
      [
        "talks | held | 2018-06-14 | Panmunjom | North Korea, South Korea",
        "talks | held | 2018-07-31 | Panmunjom | North Korea, South Korea",
      ],
    ],
  ])("%s", tells);
});

describe("older history and other words", () => {
  it.each<Report>([
    [
      "Kim Yo Jong handed Moon Jae-in a letter from Kim Jong Un in Seoul on Feb. 10.",
      ["letter | held | 2018-02-10 | Seoul | Kim Jong Un, Kim Yo Jong, Moon Jae-in"],
    ],
    [
      "Sweden hosted talks between the United States and North Korea in Stockholm in January.",
      ["talks | held | 2019-01 | Stockholm | United States, North Korea"],
      "2019-03-01",
    ],
    [
      "Moon Jae-in and Donald Trump spoke by telephone on Sept. 4.",
      ["call | held | 2018-09-04 |  | Moon Jae-in, Donald Trump"],
    ],
    [
      "Kim Jong Un greeted Moon Jae-in in Pyongyang on Sept. 18.",
      ["summit | held | 2018-09-18 | Pyongyang | Kim Jong Un, Moon Jae-in"],
    ],
    [
      "Wang Yi paid a visit to Seoul on Tuesday and met Kang Kyung-wha.",
      ["visit | held | 2018-09-25 | Seoul | Wang Yi", "meeting | held | 2018-09-25 | Seoul | Wang Yi, Kang Kyung-wha"],
    ],
    [
      "Moon Jae-in sent Chung Eui-yong to Pyongyang on Sept. 5.",
      ["visit | held | 2018-09-05 | Pyongyang | Chung Eui-yong"],
    ],
    ["Kim Jong Il visited Russia in August 2001.", ["visit | held | 2001-08 | Russia | Kim Jong Il"], "2001-09-10"],
    [
      "Madeleine Albright met Kim Jong Il in Pyongyang on Oct. 23, 2000.",
      ["meeting | held | 2000-10-23 | Pyongyang | Madeleine Albright, Kim Jong Il"],
      "2000-11-10",
    ],
    [
      "Roh Moo-hyun walked across the border on Oct. 2, 2007.",
      ["visit | held | 2007-10-02 | North Korea | Roh Moo-hyun"],
      "2007-10-10",
    ],
    [
      "Christopher Hill held talks with Kim Kye Gwan in Berlin in January 2007.",
      ["talks | held | 2007-01 | Berlin | Christopher Hill, Kim Kye Gwan"],
      "2007-02-01",
    ],
    [
      "Kim Dae-jung and Kim Jong Il signed a joint declaration in Pyongyang on June 15, 2000.",
      ["agreement | held | 2000-06-15 | Pyongyang | Kim Dae-jung, Kim Jong Il"],
      "2000-07-01",
    ],
    [
      "Robert Gallucci and Kang Sok Ju signed the Agreed Framework in Geneva on Oct. 21, 1994.",
      ["agreement | held | 1994-10-21 | Geneva | Robert Gallucci, Kang Sok Ju"],
      "1994-11-01",
    ],
    [
      "Jimmy Carter visited Pyongyang from June 15 to 18, 1994.",
      ["visit | held | 1994-06-15/1994-06-18 | Pyongyang | Jimmy Carter"],
      "1994-07-01",
    ],
  ])("%s", tells);
});

describe("offices, delegations and strangers", () => {
  it.each<Report>([
    [
      "South Korean Unification Minister Cho Myoung-gyon met his North Korean counterpart, Ri Son Gwon, at Panmunjom on Monday.",
      ["meeting | held | 2018-09-24 | Panmunjom | Cho Myoung-gyon, Ri Son Gwon"],
    ],
    [
      "A North Korean delegation led by Kim Yong Chol arrived in South Korea on Feb. 25.",
      ["visit | held | 2018-02-25 | South Korea | Kim Yong Chol"],
    ],
    [
      "Senior officials of the two Koreas met at Kaesong on Friday.",
      ["meeting | held | 2018-09-21 | Kaesong | North Korea, South Korea"],
    ],
    [
      "Chung Eui-yong, Suh Hoon and three other officials met Kim Jong Un in Pyongyang on March 5.",
      ["meeting | held | 2018-03-05 | Pyongyang | Chung Eui-yong, Suh Hoon, Kim Jong Un"],
    ],
    [
      "US Senator Jane Doe met Ri Yong Ho in Pyongyang on Tuesday.",
      ["meeting | held | 2018-09-25 | Pyongyang | Jane Doe, Ri Yong Ho"],
    ],
    [
      "Swedish Foreign Minister Margot Wallström met Ri Yong Ho in Stockholm on March 15.",
      ["meeting | held | 2018-03-15 | Stockholm | Margot Wallström, Ri Yong Ho"],
    ],
    [
      "Kim Yong Chol met Mike Pompeo in New York. He handed him a letter from Kim Jong Un.",
      [
        "meeting | held | [..2018-09-27] | New York | Kim Yong Chol, Mike Pompeo",
        "letter | held | [..2018-09-27] |  | Kim Yong Chol, Kim Jong Un, Mike Pompeo",
      ],
    ],
  ])("%s", tells);
});

describe("how surely the date is known", () => {
  it.each([
    ["Pompeo met Ri Yong Ho in New York on Sept. 26, 2018.", "written"],
    ["Pompeo met Ri Yong Ho in New York on Wednesday.", "implied"],
    ["Kim Yong Chol ended a three-day visit to Beijing on Sept. 21, 2018.", "implied"],
    ["Pompeo met Ri Yong Ho in New York recently.", "unknown"],
    ["Pompeo will travel to Pyongyang.", "unknown"],
  ])("%s %s", (text, certainty) => expect(eventsOf(text).map((event) => event.dateCertainty)).toEqual([certainty]));
});
