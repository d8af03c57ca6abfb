import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { EventList } from "#components/event/event-list";
import { machineDate, metaOf, othersIn } from "#components/event/event-row";
import { languageOf } from "#components/event/native-name";
import type { EventCard } from "#core/event";

const card: EventCard = {
  id: "1",
  slug: "singapore-summit",
  url: "/events/singapore-summit",
  title: "Trump and Kim Jong Un meet in Singapore",
  type: "summit",
  status: "held",
  date: "2018-06-12",
  earliest: "2018-06-12",
  latest: "2018-06-12",
  place: { slug: "singapore", name: "Singapore", country: "SG", lat: null, lon: null },
  participants: [
    { slug: "kim-jong-un", name: "Kim Jong Un", native: "김정은", country: "KP", office: null },
    { slug: "donald-trump", name: "Donald Trump", native: null, country: "US", office: null },
    { slug: "mike-pompeo", name: "Mike Pompeo", native: null, country: "US", office: null },
  ],
  summary: "",
  tags: [],
  counterpart: "US",
};

describe("EventList", () => {
  test("is one list, with a heading at the first event of each year", () => {
    const dates = ["2017-03-01", "2017-05-01", "2018-06-12"];
    const html = render(dates.map((date) => ({ ...card, slug: date, date, earliest: date, latest: date })));
    expect(html.match(/<ol/g)).toHaveLength(1);
    expect([...html.matchAll(/<h3[^>]*>(\d+)</g)].map(([, year]) => year)).toEqual(["2017", "2018"]);
  });

  test("draws an event with no more than six elements", () => {
    expect(
      render([card, { ...card, slug: "b" }])
        .split("<li")[2]
        ?.match(/<\w+/g)?.length,
    ).toBeLessThanOrEqual(5);
  });

  test("has no headings in another order than that of time", () => {
    expect(renderToStaticMarkup(<EventList events={[card]} knownOn={null} inTime={false} />)).not.toContain("<h");
  });

  test("marks the selected event, and leads from the date of each to its place on the timeline", () => {
    const html = renderToStaticMarkup(
      <EventList events={[card]} knownOn={null} selected={card.slug} selectHref={({ slug }) => `/?event=${slug}`} />,
    );
    expect(html).toContain('aria-current="true"');
    expect(html).toContain('href="/?event=singapore-summit"');
  });

  test("shows markup in a title as it is written", () => {
    expect(render([{ ...card, title: "<img src=x onerror=alert(1)>" }])).toContain("&lt;img");
  });

  test("links keep the day of knowledge", () => {
    expect(renderToStaticMarkup(<EventList events={[card]} knownOn="2018-05-25" />)).toContain("?knownOn=2018-05-25");
  });
});

describe("metaOf", () => {
  test("says in words what the marks say, and whom the DPRK dealt with, each once", () => {
    expect(metaOf(card)).toBe("Summit, held · Singapore · United States");
  });

  test("leaves out what is not known", () => {
    expect(metaOf({ ...card, place: null, participants: [] })).toBe("Summit, held");
  });
});

test("of forty countries the first few are named", () => {
  const codes = ["US", "CN", "RU", "JP", "KR", "FR", "DE", "IT", "ES", "SE"];
  const participants = codes.map((country) => ({ slug: country, name: country, native: null, country, office: null }));
  expect(othersIn({ ...card, participants })).toBe(
    "United States, China, Russia, Japan, South Korea, France and 4 more",
  );
});

describe("machineDate", () => {
  test.each([
    ["2018-06-12", "2018-06-12"],
    ["2018-06", "2018-06"],
    ["2018", "2018"],
    ["2018-04-01~", "2018-06-12"],
    ["2018-06-10/2018-06-12", "2018-06-12"],
  ])("of %s is %s", (date, machine) => {
    expect(machineDate({ ...card, date })).toBe(machine);
  });

  test("of an open start is the last possible day", () => {
    expect(machineDate({ date: "[..2018-09-27]", earliest: null, latest: "2018-09-27" })).toBe("2018-09-27");
  });
});

describe("languageOf", () => {
  test.each([
    ["김정은", "KP", "ko"],
    ["習近平", "CN", "zh"],
    ["安倍晋三", "JP", "ja"],
    ["あべ", null, "ja"],
    ["李明博", "KR", "ko"],
    ["Владимир Путин", "RU", "ru"],
    ["Халтмаагийн Баттулга", "MN", "mn"],
    ["Donald Trump", "US", undefined],
  ])("%s of %s is read as %s", (name, country, language) => {
    expect(languageOf(name, country)).toBe(language);
  });
});

function render(events: EventCard[]): string {
  return renderToStaticMarkup(<EventList events={events} knownOn={null} />);
}
