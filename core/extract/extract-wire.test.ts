import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text in the manner of an agency, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("who acts", () => {
  it.each<Report>([
    [
      "Visiting Chinese Foreign Minister Wang Yi met Kim Jong Un in Pyongyang on Wednesday.",
      ["meeting | held | 2018-09-26 | Pyongyang | Wang Yi, Kim Jong Un"],
    ],
    [
      "Donald Trump scrapped Mike Pompeo's planned trip to North Korea on August 24.",
      ["visit | cancelled | 2018-08-24 | North Korea | Mike Pompeo"],
    ],
    [
      "Sergei Lavrov invited Kim Jong Un to Moscow during a visit to Pyongyang on May 31.",
      ["visit | held | 2018-05-31 | Pyongyang | Sergey Lavrov"],
    ],
    [
      "Kim Jong Un received Li Zhanshu, a special envoy of Xi Jinping, on Wednesday.",
      ["meeting | held | 2018-09-26 |  | Kim Jong Un, Li Zhanshu"],
    ],
    [
      "Kim Yong Chol flew to New York on Wednesday. The former spy chief dined with Mike Pompeo that evening.",
      [
        "visit | held | 2018-09-26 | New York | Kim Yong Chol",
        "meeting | held | 2018-09-26 | New York | Kim Yong Chol, Mike Pompeo",
      ],
    ],
    [
      "Lee Do-hoon is to meet Stephen Biegun on Friday. The two last spoke by telephone on Sept. 20.",
      [
        "meeting | planned | 2018-09-28 |  | Lee Do-hoon, Stephen Biegun",
        "call | held | 2018-09-20 |  | Lee Do-hoon, Stephen Biegun",
      ],
    ],
    [
      "A South Korean delegation returned home on Friday after a three-day visit to Pyongyang. Led by Unification Minister " +
        "Cho Myoung-gyon, the group met with Kim Yong Nam.",
      [
        "visit | held | 2018-09-19/2018-09-21 | Pyongyang | Cho Myoung-gyon",
        "meeting | held | 2018-09-21 |  | Cho Myoung-gyon, Kim Yong Nam",
      ],
    ],
    [
      "Last week's summit in Pyongyang, the third between Moon Jae-in and Kim Jong Un, produced a military accord.",
      [
        "summit | held | 2018-09-17/2018-09-23 | Pyongyang | Moon Jae-in, Kim Jong Un",
        "agreement | held | 2018-09-17/2018-09-23 | Pyongyang | Moon Jae-in, Kim Jong Un",
      ],
    ],
  ])("%s", tells);
});

describe("where it is", () => {
  it.each<Report>([
    [
      "Choe Son Hui, who is visiting Moscow, held talks with Igor Morgulov on Wednesday.",
      ["talks | held | 2018-09-26 | Moscow | Choe Son Hui, Igor Morgulov"],
    ],
    [
      "Margot Wallstrom welcomed Ri Yong Ho to Stockholm on Thursday for two days of talks.",
      ["talks | held | 2018-09-27 | Stockholm | Margot Wallström, Ri Yong Ho"],
    ],
    [
      "Choe Son Hui arrived in Beijing on Wednesday en route to Moscow.",
      ["visit | held | 2018-09-26 | Beijing | Choe Son Hui"],
    ],
    [
      "Xi Jinping held talks with Kim Jong Un in Beijing on Tuesday. Kim, who arrived on Monday aboard a special train, was " +
        "accompanied by his wife.",
      [
        "summit | held | 2018-09-25 | Beijing | Xi Jinping, Kim Jong Un",
        "visit | held | 2018-09-24 | Beijing | Kim Jong Un",
      ],
    ],
    [
      "Jeffrey Feltman ended a four-day trip to North Korea on Saturday. During his stay, he met Foreign Minister Ri Yong Ho.",
      [
        "visit | held | 2018-09-19/2018-09-22 | North Korea | Jeffrey Feltman",
        "meeting | held | 2018-09-19/2018-09-22 | North Korea | Jeffrey Feltman, Ri Yong Ho",
      ],
    ],
    [
      "It was in Beijing in March that Kim Jong Un first met Xi Jinping.",
      ["summit | held | 2018-03 | Beijing | Kim Jong Un, Xi Jinping"],
    ],
  ])("%s", tells);
});

describe("what it is", () => {
  it.each<Report>([
    [
      "Officials from the United States and North Korea met at Panmunjom on Sunday to prepare for the summit.",
      ["meeting | held | 2018-09-23 | Panmunjom | United States, North Korea"],
    ],
    [
      "North Korea pulled out of high-level talks with the South scheduled for Wednesday, citing military drills.",
      ["talks | cancelled | 2018-09-26 |  | North Korea, South Korea"],
    ],
    [
      "Under an agreement reached at Panmunjom on Monday, the two Koreas will disarm the Joint Security Area.",
      ["agreement | held | 2018-09-24 | Panmunjom | North Korea, South Korea"],
    ],
    [
      "North and South Korea agreed on Monday to hold Red Cross talks in November.",
      ["talks | planned | 2018-11 |  | North Korea, South Korea"],
    ],
    [
      "Shinzo Abe told Moon Jae-in in New York on Wednesday that he wants to meet Kim Jong Un.",
      ["summit | held | 2018-09-26 | New York | Shinzo Abe, Moon Jae-in"],
    ],
    [
      "Kim Jong Un met Xi Jinping in Beijing in January. The visit was his fourth to China in a year.",
      ["summit | held | 2018-01 | Beijing | Kim Jong Un, Xi Jinping"],
    ],
  ])("%s", tells);
});

describe("what is told of it elsewhere", () => {
  it.each<Report>([
    [
      "Antonio Guterres will meet North Korea's foreign minister in New York on Saturday. Mr. Ri speaks on Friday. On Tuesday he met Wang Yi.",
      [
        "meeting | planned | 2018-09-29 | New York | Antonio Guterres, Ri Yong Ho",
        "meeting | held | 2018-09-25 |  | Ri Yong Ho, Wang Yi",
      ],
    ],
    [
      "Wang Yi and Ri Yong Ho met in Beijing on Monday. It followed a similar encounter in Vietnam in July.",
      [
        "meeting | held | 2018-09-24 | Beijing | Wang Yi, Ri Yong Ho",
        "meeting | held | 2018-07 | Vietnam | Wang Yi, Ri Yong Ho",
      ],
    ],
    [
      "In a letter to Moon Jae-in that arrived on Sunday, the North Korean leader voiced regret and a wish to meet often in 2019.",
      ["letter | held | 2018-09-23 |  | Kim Jong Un, Moon Jae-in"],
    ],
    [
      "South Korea on Monday proposed talks with the North on family reunions. The last such talks, in June, led to an " +
        "agreement to hold reunions in August.",
      [
        "talks | held | 2018-06 |  | South Korea, North Korea",
        "agreement | held | 2018-06 |  | South Korea, North Korea",
      ],
    ],
    [
      "Mike Pompeo and Taro Kono spoke by phone on Wednesday. They agreed to remain in close contact.",
      ["call | held | 2018-09-26 |  | Mike Pompeo, Taro Kono"],
    ],
    [
      "Miguel Diaz-Canel landed in Pyongyang on Sunday. He was met at the airport by Kim Jong Un, and the two rode into town in an open car.",
      [
        "visit | held | 2018-09-23 | Pyongyang | Miguel Díaz-Canel",
        "summit | held | 2018-09-23 | Pyongyang | Miguel Díaz-Canel, Kim Jong Un",
      ],
    ],
    [
      "Damdin Tsogtbaatar was received by Kim Yong Nam on Monday and signed a protocol on consultations with Ri Yong Ho.",
      [
        "meeting | held | 2018-09-24 |  | Damdin Tsogtbaatar, Kim Yong Nam",
        "agreement | held | 2018-09-24 |  | Damdin Tsogtbaatar, Ri Yong Ho",
      ],
    ],
  ])("%s", tells);
});

describe("what is named by halves", () => {
  it.each<Report>([
    [
      "North Korea's ambassador to the U.N. in Geneva, Han Tae Song, met the U.S. disarmament envoy, Robert Wood, on Wednesday. " +
        "The two will see each other again next month.",
      [
        "meeting | held | 2018-09-26 | Geneva | Han Tae Song, Robert Wood",
        "meeting | planned | 2018-10 |  | Han Tae Song, Robert Wood",
      ],
    ],
    [
      "The first Trump-Kim summit took place in Singapore on June 12, 2018. The second, in Hanoi in February 2019, broke up early. " +
        "On June 30 of that year the two shook hands at Panmunjom, and working-level talks followed in Stockholm in October.",
      [
        "summit | held | 2018-06-12 | Singapore | Donald Trump, Kim Jong Un",
        "summit | held | 2019-02 | Hanoi | Donald Trump, Kim Jong Un",
        "summit | held | 2019-06-30 | Panmunjom | Donald Trump, Kim Jong Un",
        "talks | held | 2019-10 | Stockholm | United States, North Korea",
      ],
      "2020-06-12",
    ],
    [
      "North and South Korean generals held talks at Panmunjom on Wednesday. A follow-up is planned for next month.",
      [
        "talks | held | 2018-09-26 | Panmunjom | North Korea, South Korea",
        "talks | planned | 2018-10 |  | North Korea, South Korea",
      ],
    ],
    [
      "A parliamentary delegation led by Senator Antonio Razzi had travelled to Pyongyang in August and met Kim Yong Nam. A visit " +
        "by Italian businessmen planned for November was scrapped.",
      [
        "visit | held | 2018-08 | Pyongyang | Antonio Razzi",
        "meeting | held | 2018-08 | Pyongyang | Antonio Razzi, Kim Yong Nam",
        "visit | cancelled | 2018-11 | North Korea | Italy",
      ],
    ],
    [
      "Donald Trump told reporters that his second meeting with Kim Jong Un would probably come in January.",
      ["summit | planned | 2019-01 |  | Donald Trump, Kim Jong Un"],
    ],
    [
      "Swedish envoy Kent Harstedt spent three days in Pyongyang last week. He stopped in Seoul on the way home.",
      [
        "visit | held | 2018-09-17/2018-09-23 | Pyongyang | Kent Harstedt",
        "visit | held | 2018-09-17/2018-09-23 | Seoul | Kent Harstedt",
      ],
    ],
    [
      "Pope Francis received Moon Jae-in at the Vatican on Wednesday. The evening before, the president had attended a Mass and dined " +
        "with Cardinal Pietro Parolin, who told him that he prayed for North Korea.",
      [
        "meeting | held | 2018-09-26 | Vatican City | Pope Francis, Moon Jae-in",
        "meeting | held | 2018-09-25 |  | Moon Jae-in, Pietro Parolin",
      ],
    ],
  ])("%s", tells);
});

describe("chronologies", () => {
  it("know an entry by two hyphens after its day", () => {
    const text =
      "1999\n\nJune 3 -- Kim Yong Nam sets out on a five-day official visit to China. On the 4th he is received by President Jiang " +
      "Zemin in Beijing.\n\nJune 23-24 -- In the same city, Charles Kartman confers with Vice Foreign Minister Kim Kye Gwan.\n\n" +
      "July 2 -- Clinton receives Kim Dae Jung at the White House.";
    expect(eventsOf(text, "1999-07-05").map(brief)).toEqual([
      "visit | held | 1999-06-03/1999-06-07 | China | Kim Yong Nam",
      "meeting | held | 1999-06-04 | Beijing | Kim Yong Nam, Jiang Zemin",
      "meeting | held | 1999-06-23/1999-06-24 | Beijing | Charles Kartman, Kim Kye Gwan",
      "summit | held | 1999-07-02 | White House | Bill Clinton, Kim Dae-jung",
    ]);
  });
});

describe("what the words only imply", () => {
  it.each<Report>([
    [
      "Donald Trump and Kim Jong Un have not met since June 30, 2019, at Panmunjom.",
      ["summit | held | 2019-06-30 | Panmunjom | Donald Trump, Kim Jong Un"],
      "2026-09-22",
    ],
    [
      "Paek Nam Sun shook hands with Lee Joung-binn in Bangkok on Wednesday. On Thursday it was the turn of Yohei Kono of Japan.",
      [
        "meeting | held | 2018-09-26 | Bangkok | Paek Nam Sun, Lee Joung-binn",
        "meeting | held | 2018-09-27 |  | Paek Nam Sun, Yohei Kono",
      ],
    ],
    [
      "Last week it was Vladimir Putin, stopping over in Pyongyang on the way to an economic summit in Okinawa.",
      ["visit | held | 2018-09-17/2018-09-23 | Pyongyang | Vladimir Putin"],
    ],
    [
      "Robert Einhorn spent July 10-12 in Kuala Lumpur with a team of North Koreans.",
      ["visit | held | 2018-07-10/2018-07-12 | Kuala Lumpur | Robert Einhorn, North Korea"],
    ],
    [
      "Kim Jong Il was invited by Hu Jintao to visit China again at his convenience and accepted.",
      ["visit | planned | 2005-10-30/.. | China | Kim Jong Il"],
      "2005-10-30",
    ],
    [
      "Vladimir Putin congratulated Kim Jong Un in a telegram on September 9. Xi Jinping sent a similar message.",
      [
        "letter | held | 2018-09-09 |  | Vladimir Putin, Kim Jong Un",
        "letter | held | 2018-09-09 |  | Xi Jinping, Kim Jong Un",
      ],
    ],
    ["The ministry could not confirm a newspaper report that Mike Pompeo crossed into Panmunjom on Sunday.", []],
    [
      "The delegation headed by Choe Son Hui is to leave for Moscow on October 19.",
      ["visit | planned | 2018-10-19 | Moscow | Choe Son Hui"],
    ],
  ])("%s", tells);
});
