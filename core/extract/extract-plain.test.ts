import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A sentence as every desk writes it, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("two acts in one sentence, and what frames them", () => {
  it.each<Report>([
    [
      "The arrival of Chinese special envoy Song Tao in Pyongyang on Monday ended months of silence between the two neighbors.",
      ["visit | held | 2018-09-24 | Pyongyang | Song Tao"],
    ],
    [
      "The resumption of working-level talks between the United States and North Korea in Stockholm on Sept. 20 surprised diplomats.",
      ["talks | held | 2018-09-20 | Stockholm | United States, North Korea"],
    ],
    [
      "Russian Foreign Minister Sergey Lavrov went to Pyongyang on May 31, met Kim Jong Un and then returned to Moscow.",
      [
        "visit | held | 2018-05-31 | Pyongyang | Sergey Lavrov",
        "meeting | held | 2018-05-31 | Pyongyang | Sergey Lavrov, Kim Jong Un",
      ],
    ],
    [
      "Ri Su Yong left Pyongyang for Havana on Monday at the head of a party delegation, KCNA said.",
      ["visit | held | 2018-09-24 | Havana | Ri Su Yong"],
    ],
    [
      "Kim Jong Un has promised to visit Seoul before the end of the year.",
      ["visit | planned | 2018-09-27/2018-12-31 | Seoul | Kim Jong Un"],
    ],
    [
      "Military officers from North and South Korea sat down at Panmunjom on Thursday for the first general-level talks in a decade.",
      ["talks | held | 2018-09-27 | Panmunjom | North Korea, South Korea"],
    ],
    [
      "Japan's Foreign Ministry said Taro Kono and Ri Yong Ho talked for about 20 minutes in New York on Wednesday.",
      ["meeting | held | 2018-09-26 | New York | Taro Kono, Ri Yong Ho"],
    ],
    [
      "Shinzo Abe and Donald Trump agreed in a telephone conversation on Saturday to keep up pressure on Pyongyang.",
      ["call | held | 2018-09-22 |  | Shinzo Abe, Donald Trump"],
    ],
    [
      "Negotiators are to reconvene in Berlin on Oct. 5 after two days of talks in Geneva broke off on Tuesday without a deal.",
      [
        "talks | planned | 2018-10-05 | Berlin | North Korea",
        "talks | held | 2018-09-24/2018-09-25 | Geneva | North Korea",
      ],
    ],
    [
      "Kim Jong Un met Xi Jinping in Dalian in May, weeks after the two first met in Beijing in March.",
      [
        "summit | held | 2018-05 | Dalian | Kim Jong Un, Xi Jinping",
        "summit | held | 2018-03 | Beijing | Kim Jong Un, Xi Jinping",
      ],
    ],
    [
      "A Mongolian parliamentary delegation is visiting Pyongyang this week at the invitation of the Supreme People's Assembly.",
      ["visit | held | 2018-09-24/2018-09-30 | Pyongyang | Mongolia"],
    ],
    [
      "A protocol of the meeting was signed on Wednesday by Kim Chun Guk and Alexander Kozlov.",
      ["agreement | held | 2018-09-26 |  | Kim Chun Guk, Alexander Kozlov"],
    ],
    [
      "Bill Clinton flew to Pyongyang on Aug. 4, 2009, and left with two freed journalists after dining with Kim Jong Il.",
      [
        "visit | held | 2009-08-04 | Pyongyang | Bill Clinton",
        "meeting | held | 2009-08-04 | Pyongyang | Bill Clinton, Kim Jong Il",
      ],
    ],
  ])("%s", tells);
});

describe("what stands between two sentences or clauses", () => {
  it.each<Report>([
    [
      "Respected Comrade Kim Jong Un met with Li Qiang, premier of the State Council of the People's Republic of China, who is on an official goodwill visit to the DPRK, on October 9.",
      ["meeting | held | 2025-10-09 |  | Kim Jong Un, Li Qiang"],
      "2025-10-11",
    ],
    [
      "High-level talks between South and North Korea have been called off over the rank of the chief delegates. The talks were to open in Seoul on Monday.",
      ["talks | cancelled | 2013-06-10 | Seoul | North Korea, South Korea"],
      "2013-06-11",
    ],
    [
      "Junichi Ihara, who headed the Japanese delegation, and his North Korean counterpart Song Il Ho last met in Beijing in March.",
      ["meeting | held | 2014-03 | Beijing | Junichi Ihara, Song Il Ho"],
      "2014-05-30",
    ],
    [
      "Pompeo spent 13 hours in the North on Wednesday and sat down with Kim Jong Un for 90 minutes.",
      [
        "visit | held | 2018-09-26 | North Korea | Mike Pompeo",
        "meeting | held | 2018-09-26 | North Korea | Mike Pompeo, Kim Jong Un",
      ],
    ],
    [
      "It was Mike Pompeo's fourth trip to North Korea, after visits in April, May and July.",
      [
        "visit | held | 2018-04 | North Korea | Mike Pompeo",
        "visit | held | 2018-05 | North Korea | Mike Pompeo",
        "visit | held | 2018-07 | North Korea | Mike Pompeo",
      ],
    ],
    [
      "Pompeo's visit to Pyongyang, which had been scheduled for Monday, was canceled hours before his departure.",
      ["visit | cancelled | 2018-09-24 | Pyongyang | Mike Pompeo"],
    ],
    [
      "Sweden's prime minister, Goran Persson, becomes the first Western leader to visit the North when he arrives there on Oct. 2.",
      ["visit | planned | 2018-10-02 | North Korea | Göran Persson"],
    ],
    [
      "On Aug. 13 Cho Myoung-gyon and Ri Son Gwon agreed at Panmunjom that Moon Jae-in and Kim Jong Un would hold a summit in Pyongyang in September.",
      [
        "talks | held | 2018-08-13 | Panmunjom | Cho Myoung-gyon, Ri Son Gwon",
        "summit | planned | 2018-09 | Pyongyang | Moon Jae-in, Kim Jong Un",
      ],
    ],
    [
      "Valentina Matviyenko said in an interview that she had met Kim Jong Un during her stay in Pyongyang from Sept. 8 to 10.",
      [
        "meeting | held | 2018-09-08/2018-09-10 | Pyongyang | Valentina Matviyenko, Kim Jong Un",
        "visit | held | 2018-09-08/2018-09-10 | Pyongyang | Valentina Matviyenko",
      ],
    ],
    [
      "Sergey Lavrov met Kim Jong Un during a visit to Pyongyang in May.",
      [
        "meeting | held | 2018-05 | Pyongyang | Sergey Lavrov, Kim Jong Un",
        "visit | held | 2018-05 | Pyongyang | Sergey Lavrov",
      ],
    ],
    [
      "Trump wrote back to Kim on Friday, thanking him for the remains that were returned on July 27.",
      ["letter | held | 2018-09-21 |  | Donald Trump, Kim Jong Un"],
    ],
    [
      "Moon Jae-in and Donald Trump will discuss sanctions when the two meet in New York on Monday.",
      ["summit | planned | 2018-10-01 | New York | Moon Jae-in, Donald Trump"],
    ],
  ])("%s", tells);
});

describe("nouns for what two had, and what is only wished for", () => {
  it.each<Report>([
    [
      "Under a bargain that Washington and Pyongyang struck in New York in March, American specialists last week searched a tunnel complex.",
      ["agreement | held | 1999-03 | New York | United States, North Korea"],
      "1999-05-28",
    ],
    [
      "Goran Persson said after five hours with Kim Jong Il in Pyongyang on Thursday that the North had undertaken not to test missiles before 2003.",
      [
        "summit | held | 2001-05-03 | Pyongyang | Göran Persson, Kim Jong Il",
        "statement | held | 2001-05-03 |  | North Korea",
      ],
      "2001-05-04",
    ],
    [
      "They agreed to build on the results of the summit that President Moon Jae-in and President Joe Biden held in Washington on May 21.",
      ["summit | held | 2021-05-21 | Washington | Moon Jae-in, Joe Biden"],
      "2021-06-21",
    ],
    [
      "The row is certain to overshadow high-level talks between the United States and North Korea in Beijing on March 25.",
      ["talks | planned | 2012-03-25 | Beijing | United States, North Korea"],
      "2012-03-17",
    ],
    [
      "Kim Jong Un is certain to meet Vladimir Putin in Vladivostok on Tuesday.",
      ["summit | planned | 2018-10-02 | Vladivostok | Kim Jong Un, Vladimir Putin"],
    ],
    ["There are calls in the ruling party for Shinzo Abe to go to Pyongyang.", []],
    [
      "The North said it would attend a conference, depending on the outcome of its dialogue with the United States.",
      [],
    ],
  ])("%s", tells);
});

describe("texts, visits and readiness in the words of agencies", () => {
  it.each<Report>([
    [
      "On October 12, 2000, the United States and North Korea put out a joint communique.",
      ["agreement | held | 2000-10-12 |  | United States, North Korea"],
    ],
    [
      "His trip to Moscow followed one in May by Choe Ryong Hae, who called on Russian President Vladimir Putin and stayed for an hour.",
      [
        "visit | held | 2018-05 | Moscow | Choe Ryong Hae",
        "meeting | held | 2018-05 | Moscow | Choe Ryong Hae, Vladimir Putin",
      ],
    ],
    ["Donald Trump called on North Korean leader Kim Jong Un to return to the table.", []],
    [
      "Kim Yong Nam will visit the Lao People's Democratic Republic from Oct. 5 to 7.",
      ["visit | planned | 2018-10-05/2018-10-07 | Laos | Kim Yong Nam"],
    ],
    [
      "Japan and North Korea failed to narrow their differences in two days of talks in Hanoi last week.",
      ["talks | held | 2018-09-17/2018-09-23 | Hanoi | Japan, North Korea"],
    ],
    [
      "In March the North and South called off ministerial talks a few hours before they were due to start.",
      ["talks | cancelled | 2018-03 |  | North Korea, South Korea"],
    ],
    [
      "In messages exchanged on Tuesday, Xi Jinping and Kim Jong Un praised a long friendship.",
      ["letter | held | 2018-09-25 |  | Xi Jinping, Kim Jong Un"],
    ],
    ["The United States says it would meet North Korean officials anywhere and without preconditions.", []],
    [
      "President Ts. Elbegdorj visited Pyongyang in October 2013.",
      ["visit | held | 2013-10 | Pyongyang | Tsakhiagiin Elbegdorj"],
    ],
    [
      "Tokyo and Pyongyang have held no talks since February, when they met for five days in Beijing.",
      ["meeting | held | 2018-02 | Beijing | Japan, North Korea"],
    ],
  ])("%s", tells);
});

describe("frames that hold two names or count from an act", () => {
  it.each<Report>([
    [
      "Talks set for Friday between Stephen Biegun and Choe Son Hui in Vienna will not take place, an official said.",
      ["talks | cancelled | 2018-09-28 | Vienna | Stephen Biegun, Choe Son Hui"],
    ],
    [
      "Three days after meeting Xi Jinping in Beijing, Kim Jong Un received Bob Corker in Pyongyang on Monday.",
      [
        "summit | held | 2018-09-21 | Beijing | Kim Jong Un, Xi Jinping",
        "meeting | held | 2018-09-24 | Pyongyang | Kim Jong Un, Bob Corker",
      ],
    ],
    [
      "It will be the first trip to Washington by a senior North Korean since Jo Myong Rok visited in October 2000.",
      ["visit | held | 2000-10 | Washington | Jo Myong Rok"],
    ],
  ])("%s", tells);
});
