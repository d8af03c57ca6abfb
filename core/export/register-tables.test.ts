import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { personTable, placeTable } from "./register-tables";
import { writeCsv } from "./table";
import { sampleContext } from "./testing/sample-events";

async function* page<Row>(...rows: Row[]) {
  yield rows;
}

async function read(chunks: AsyncIterable<string>): Promise<Record<string, string>[]> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return parse(text, { columns: true });
}

const span = { events: 2, first: "1999-01-01", last: "2018-06-12" };

test("people are rows that no spreadsheet runs, each with what the file says of itself", async () => {
  const person = {
    ...{
      slug: "a",
      url: "https://example.org/people/a",
      kind: "person" as const,
      name: '=HYPERLINK("x")',
      native: "최",
    },
    ...{ country: null, office: 'Minister, "First"\nof all', checked: false, ...span },
  };
  const [row] = await read(writeCsv(personTable(sampleContext), page(person)));
  expect(row).toMatchObject({
    name: `'=HYPERLINK("x")`,
    native: "최",
    country: "",
    office: 'Minister, "First"\nof all',
  });
  expect(row).toMatchObject({ checked: "no", events: "2", first: "1999-01-01", query: sampleContext.query });
});

test("places are rows with their coordinates as text", async () => {
  const place = {
    ...{
      slug: "a",
      url: "https://example.org/places/a",
      kind: "venue" as const,
      name: "A",
      native: null,
      country: "CU",
    },
    ...{ lat: 23.1, lon: -82.4, parent: { slug: "havana", name: "Havana" }, ...span },
  };
  const [row] = await read(writeCsv(placeTable(sampleContext), page(place)));
  expect(row).toMatchObject({ coordinates: "POINT (-82.4 23.1)", parent: "havana", last: "2018-06-12" });
});
