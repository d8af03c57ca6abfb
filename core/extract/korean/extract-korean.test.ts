import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";

const seeds = join(import.meta.dirname, "../../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const lexicon = compileLexicon({ entities: read("people.json"), places: read("places.json") });

const eventsOf = (body: string, date = "2018-09-27") => extract({ date, body, language: "ko" }, lexicon);
const brief = ({ type, status, date, place, participants }: ExtractedEvent) =>
  [type, status, date, place?.name ?? null, participants.map(({ name }) => name).join(", ")].join(" | ");

describe("what happened", () => {
  it.each([
    [
      "마이크 폼페이오 미국 국무장관이 26일 뉴욕에서 리용호 북한 외무상을 만났다.",
      "meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho",
    ],
    [
      "폼페이오 장관은 26일 이용호 외무상과 뉴욕에서 회동했다.",
      "meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho",
    ],
    [
      "문재인 대통령은 지난 18일 평양에서 김정은 국무위원장과 정상회담을 가졌다.",
      "summit | held | 2018-09-18 | Pyongyang | Moon Jae-in, Kim Jong Un",
    ],
    [
      "남북은 지난 13일 판문점 통일각에서 군사실무회담을 진행했다.",
      "talks | held | 2018-09-13 | Tongilgak | South Korea, North Korea",
    ],
    ["북미 고위급회담이 지난달 평양에서 열렸다.", "talks | held | 2018-08 | Pyongyang | North Korea, United States"],
    [
      "김정은 위원장은 5일 평양에서 정의용 국가안보실장을 접견했다.",
      "meeting | held | 2018-09-05 | Pyongyang | Kim Jong Un, Chung Eui-yong",
    ],
    ["김영철 부위원장은 지난 20일 중국을 방문했다.", "visit | held | 2018-09-20 | China | Kim Yong Chol"],
    ["왕이 외교부장이 지난 3월 방북했다.", "visit | held | 2018-03 | North Korea | Wang Yi"],
    [
      "강경화 장관은 26일 폼페이오 장관과 북핵 문제를 놓고 전화 통화를 했다.",
      "call | held | 2018-09-26 |  | Kang Kyung-wha, Mike Pompeo",
    ],
    [
      "김정은 위원장은 이달 초 트럼프 대통령에게 친서를 보냈다.",
      "letter | held | 2018-09-01/2018-09-10 |  | Kim Jong Un, Donald Trump",
    ],
    [
      "남북은 19일 평양에서 군사 분야 합의서에 서명했다.",
      "agreement | held | 2018-09-19 | Pyongyang | South Korea, North Korea",
    ],
    [
      "2000년 6월 평양에서 열린 남북정상회담에서 큰 틀이 잡혔다.",
      "summit | held | 2000-06 | Pyongyang | Kim Dae-jung, Kim Jong Il",
    ],
    ["북한은 2003년 1월 10일 핵확산금지조약(NPT) 탈퇴를 선언했다.", "statement | held | 2003-01-10 |  | North Korea"],
    [
      "北 최선희 부상이 지난주 모스크바에서 이고르 모르굴로프 러시아 외무차관과 회담했다.",
      "talks | held | 2018-09-17/2018-09-23 | Moscow | Choe Son Hui, Igor Morgulov",
    ],
    [
      "트럼프 대통령은 6월 12일 싱가포르에서 김 위원장과 만났다.",
      "summit | held | 2018-06-12 | Singapore | Donald Trump, Kim Jong Un",
    ],
    [
      "북·미 양측은 지난 5월 27일부터 30일까지 판문점에서 실무협상을 벌였다.",
      "talks | held | 2018-05-27/2018-05-30 | Panmunjom | North Korea, United States",
    ],
  ])("%s", (body, line) => expect(eventsOf(body).map(brief)).toEqual([line]));
});

describe("what happened, beside other things", () => {
  it.each([
    [
      "비건 대표는 19일 서울에서 이도훈 한반도평화교섭본부장과 북핵 문제를 협의했다.",
      "talks | held | 2018-09-19 | Seoul | Stephen Biegun, Lee Do-hoon",
    ],
    [
      "김정은 위원장은 지난해 3월 베이징을 찾았고 6월에도 베이징을 찾았다.",
      "visit | held | 2017-03 | Beijing | Kim Jong Un",
    ],
  ])("%s", (body, line) => expect(eventsOf(body).map(brief)).toContain(line));
});

describe("in the words of the North", () => {
  it.each([
    [
      "경애하는 최고령도자 김정은동지께서는 9월 5일 당중앙위원회 본부청사에서 남조선대통령의 특사대표단을 접견하시였다.",
      "meeting | held | 2018-09-05 |  | Kim Jong Un, South Korea",
    ],
    [
      "김정은동지께서 6월 19일 베이징에서 습근평동지와 회담하시였다.",
      "summit | held | 2018-06-19 | Beijing | Kim Jong Un, Xi Jinping",
    ],
    ["리용호외무상이 로씨야를 방문하기 위하여 26일 평양을 출발하였다.", null],
    [
      "조미고위급회담이 7월 6일 평양에서 진행되였다.",
      "talks | held | 2018-07-06 | Pyongyang | North Korea, United States",
    ],
    [
      "김정은동지께서는 9월 9일 습근평동지에게 답전을 보내시였다.",
      "letter | held | 2018-09-09 |  | Kim Jong Un, Xi Jinping",
    ],
    [
      "김정은동지께서는 4월 27일 판문점에서 문재인대통령과 상봉하시였다.",
      "summit | held | 2018-04-27 | Panmunjom | Kim Jong Un, Moon Jae-in",
    ],
    [
      "리용호외무상은 26일 모스크바에서 라브로브외무상과 전략대화를 진행하였다.",
      "talks | held | 2018-09-26 | Moscow | Ri Yong Ho, Sergey Lavrov",
    ],
    [
      "리용호외무상은 26일 울라지미르 뿌찐대통령을 의례방문하였다.",
      "meeting | held | 2018-09-26 |  | Ri Yong Ho, Vladimir Putin",
    ],
    ["김정은동지의 모스크바방문은 래년에 진행될 예정이다.", "visit | planned | 2019 | Moscow | Kim Jong Un"],
    [
      "김영남위원장은 8일 중국공산당 중앙위원회 정치국 상무위원 률전서동지와 담화를 하였다.",
      "meeting | held | 2018-09-08 |  | Kim Yong Nam, Li Zhanshu",
    ],
  ])("%s", (body, line) => expect(eventsOf(body).map(brief)).toEqual(line ? [line] : []));
});

describe("what is planned, called off or put off", () => {
  it.each([
    ["폼페이오 장관은 다음 달 평양을 방문할 예정이다.", "visit | planned | 2018-10 | Pyongyang | Mike Pompeo"],
    [
      "남북은 오는 29일 판문점에서 고위급회담을 개최하기로 합의했다.",
      "talks | planned | 2018-09-29 | Panmunjom | South Korea, North Korea",
    ],
    ["시진핑 주석이 10월 초 평양을 방문한다.", "visit | planned | 2018-10-01/2018-10-10 | Pyongyang | Xi Jinping"],
    [
      "북미 실무협상이 내주 빈에서 열린다.",
      "talks | planned | 2018-10-01/2018-10-07 | Vienna | North Korea, United States",
    ],
    ["김정은 위원장의 서울 답방이 연내 추진된다.", "visit | planned | 2018-09-27/2018-12-31 | Seoul | Kim Jong Un"],
    ["트럼프 대통령은 폼페이오 장관의 8월 방북을 취소했다.", "visit | cancelled | 2018-08 | North Korea | Mike Pompeo"],
    ["28일로 예정됐던 남북 적십자회담이 무산됐다.", "talks | cancelled | 2018-09-28 |  | South Korea, North Korea"],
    [
      "지난 11월 8일 뉴욕에서 열릴 예정이던 북미 고위급회담이 연기됐다.",
      "talks | postponed | 2017-11-08 | New York | North Korea, United States",
    ],
    [
      "푸틴 대통령은 김정은 위원장의 방북 초청을 수락했다.",
      "visit | planned | 2018-09-27/.. | North Korea | Vladimir Putin",
    ],
  ])("%s", (body, line) => expect(eventsOf(body).map(brief)).toContain(line));
});

describe("what is no event", () => {
  it.each([
    "폼페이오 장관은 26일 리용호 외무상을 만나지 않았다.",
    "폼페이오 장관은 평양을 방문할 계획이 없다고 밝혔다.",
    "트럼프 대통령이 하노이에서 김 위원장을 만난다면 많은 것이 달라질 것이라고 전문가들은 말했다.",
    "문재인 대통령은 평양을 다시 방문하기를 희망했다.",
    "청와대는 서훈 원장이 월요일 베이징에서 김영철 부위원장을 만났다는 보도를 부인했다.",
    "시진핑 주석의 방북 가능성이 거론된다.",
    "북미 정상회담이 열릴지는 불투명하다.",
    "정부는 남북 고위급회담을 제의했다.",
    "만약 북미 정상이 만나면 종전선언이 나올 수 있다.",
    "리용호 외무상은 회담에 응할 용의가 있다고 말했다.",
    "문재인 대통령은 26일 청와대에서 여야 대표들과 만났다.",
    "북한이 화요일 탄도미사일 두 발을 발사했다.",
    "한국과 일본은 26일 도쿄에서 통상 회담을 열었다.",
    "이산가족 상봉 행사가 금강산에서 열렸다.",
    "한국은행은 통화정책방향을 결정했다.",
    "남북은 합의문에 서명하지 못했다.",
    "경찰은 전쟁 예방을 위해 노력하겠다고 밝혔다.",
  ])("%s", (body) => expect(eventsOf(body).map(brief)).toEqual([]));
});

describe("who is meant", () => {
  const namesOf = (body: string) => eventsOf(body).map(({ participants }) => participants.map(({ name }) => name));

  it("knows a surname with its office after the first mention", () => {
    const body = "리선권 조국평화통일위원회 위원장이 24일 서울에 도착했다. 리 위원장은 25일 조명균 장관과 회담했다.";
    expect(namesOf(body)).toContainEqual(["Ri Son Gwon", "Cho Myoung-gyon"]);
  });

  it("takes the ruler for a Kim with a chairman's office whom nobody introduced", () => {
    expect(namesOf("문 대통령과 김 위원장은 20일 백두산에서 만났다. 문재인 대통령은 귀환했다.").flat()).toContain(
      "Kim Jong Un",
    );
  });

  it("knows the two heads and the two sides", () => {
    const body = "문재인 대통령과 김정은 국무위원장이 18일 평양에서 만났다. 양 정상은 19일 공동선언에 서명했다.";
    expect(eventsOf(body).map(brief)).toContain("agreement | held | 2018-09-19 | Pyongyang | Moon Jae-in, Kim Jong Un");
  });

  it("keeps people whom no list names as they are written, with their office", () => {
    const [event] = eventsOf("박모범 통일부 차관은 26일 개성에서 전종수 부위원장과 회담을 했다.");
    expect(event?.participants[0]).toEqual({ name: "박모범", country: "KR", office: "통일부 차관", slug: null });
  });

  it("leaves out who only speaks of it", () => {
    expect(namesOf("김의겸 청와대 대변인은 남북이 26일 판문점에서 실무회담을 열었다고 밝혔다.")).toEqual([
      ["South Korea", "North Korea"],
    ]);
  });

  it("takes the leader of a delegation for it", () => {
    const body = "조명균 통일부 장관을 단장으로 하는 대표단이 지난달 13일 평양을 방문했다.";
    expect(eventsOf(body).map(brief)).toEqual(["visit | held | 2018-08-13 | Pyongyang | Cho Myoung-gyon"]);
  });
});

describe("tellings of one event", () => {
  it("are one", () => {
    const body =
      "(서울=연합) 폼페이오 미국 국무장관이 26일 뉴욕에서 리용호 외무상을 만났다.\n\n폼페이오 장관은 리 외무상과의 회담이 생산적이었다고 말했다. 두 사람은 26일 유엔총회를 계기로 만났다.";
    const events = eventsOf(body);
    expect(events.map(brief)).toEqual(["meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho"]);
    for (const { start, end, exact } of events[0]?.evidence ?? []) expect(body.slice(start, end)).toBe(exact);
  });

  it("are told in the English words of all events", () => {
    const [event] = eventsOf("폼페이오 장관은 다음 달 평양을 방문할 예정이다.");
    expect(event?.title).toBe("Mike Pompeo is to visit Pyongyang");
    expect(event?.dateText).toBe("다음 달");
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."김정은 국무위원장 트럼프 대통령 은 이 과 를 의 에서 평양 북미 남북 정상회담 회담 만났다 만나 고 방문할 예정이다 26일 지난달 열린 양 정상 양측 친서 를 보냈다 취소 했다 며 면 《 》 “ ” . , · \n\n 북 조선 동지께서 하시였다 이끄는 대표단 등".split(
      " ",
    ),
  );
  const syllables = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const jamo = fc.integer({ min: 0x1100, max: 0x11ff }).map((code) => String.fromCharCode(code));
  const prose = fc.oneof(
    fc.array(words, { maxLength: 100 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 100 }).map((list) => list.join("")),
    fc
      .array(fc.oneof(syllables, jamo, words, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 200 })
      .map((list) => list.join("")),
    fc.constantFrom(
      "가".repeat(50_000),
      "북·".repeat(20_000),
      "1일 ".repeat(20_000),
      "9월".repeat(200_000),
      "국무위원장".repeat(40_000),
      " \n ".repeat(20_000),
      "\uD800만나다".repeat(2_000),
    ),
  );

  it("yields events with exact passages and never an error", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(prose, (body) => {
        for (const { evidence, confidence } of eventsOf(body)) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end, exact } of evidence) {
            expect(exact).not.toBe("");
            expect(body.slice(start, end)).toBe(exact);
          }
        }
      }),
    );
  });

  it("that is not understood yields nothing", () => {
    for (const body of ["", "   ", "날씨가 맑다.", "ㄱㄴㄷ", "This is English.", "株式会社"])
      expect(eventsOf(body)).toEqual([]);
  });
});
