import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Facet, type FacetChoice, type FacetField } from "#components/filter/facet";
import { emptyFilter, type Filter } from "#core/timeline/filter";

const types: FacetChoice[] = [
  { value: "visit", count: 153 },
  { value: "summit", count: 45 },
];

describe("Facet", () => {
  test("keeps the fixed order of types, whatever their counts", () => {
    expect(buttonsOf("type", types, {}).map(({ value }) => value)).toEqual(["summit", "visit"]);
  });

  test("a button sends the selection that it leads to", () => {
    const buttons = buttonsOf("type", types, { type: ["visit"] });
    expect(buttons).toEqual([
      { value: "visit,summit", pressed: "false" },
      { value: "", pressed: "true" },
    ]);
  });

  test("what filters stays, also where nothing matches it", () => {
    expect(buttonsOf("type", [], { type: ["call"] })).toEqual([{ value: "", pressed: "true" }]);
  });

  test("the other filters are kept, its own are not", () => {
    const html = render("type", types, { type: ["visit"], country: ["US"], q: "Hanoi" });
    expect(html).toContain('<input type="hidden" name="country" value="US"/>');
    expect(html).toContain('<input type="hidden" name="q" value="Hanoi"/>');
    expect(html).not.toContain('type="hidden" name="type"');
  });

  test("rare countries are folded away, unless one of them filters", () => {
    const countries = ["KR", "US", "CN", "RU", "JP", "VN", "SE", "CU", "ID", "MN", "IR", "EG"].map((value) => ({
      value,
      count: 1,
    }));
    expect(render("country", countries, {})).toMatch(/<details><summary[^>]*>2 more/);
    expect(render("country", countries, { country: ["EG"] })).toContain('<details open="">');
  });
});

function buttonsOf(field: FacetField, choices: FacetChoice[], filter: Partial<Filter>) {
  const buttons = render(field, choices, filter).matchAll(/<button[^>]*? value="([^"]*)" aria-pressed="([^"]*)"/g);
  return [...buttons].map(([, value, pressed]) => ({ value, pressed }));
}

function render(field: FacetField, choices: FacetChoice[], filter: Partial<Filter>): string {
  const nowhere = () => {};
  const router = {
    push: nowhere,
    replace: nowhere,
    refresh: nowhere,
    back: nowhere,
    forward: nowhere,
    prefetch: nowhere,
  };
  return renderToStaticMarkup(
    <AppRouterContext.Provider value={router as never}>
      <Facet field={field} choices={choices} filter={{ ...emptyFilter, ...filter }} />
    </AppRouterContext.Provider>,
  );
}
