import { describe, expect, test } from "vitest";
import { entityForm } from "./entity-form";
import { placeForm } from "./place-form";
import { readRecordFields } from "./record-fields";

function problems(form: typeof entityForm | typeof placeForm, lines: Record<string, string>, id = "new"): string[] {
  const fields = readRecordFields(Object.entries(lines));
  const draft = form.toDraft(fields, id) as never;
  return form.problemsOf(draft).map(({ field, message }) => `${field}: ${message}`);
}

describe("the form of a person", () => {
  const right = { name: "Ri Yong Ho", kind: "person", country: "KP" };

  test("that says what it has to has nothing to mend", () => {
    expect(problems(entityForm, { ...right, aliases: "Lee Yong-ho\n리용호" })).toEqual([]);
  });

  test.each([
    [{ aliases: "Ri Yong Ho" }, /^aliases: “Ri Yong Ho” is the name itself/],
    [{ aliases: "RI  YONG HO" }, /^aliases: “RI YONG HO” is the name itself/],
    [{ short: "ri yong ho" }, /^short: .*the name itself/],
    [{ aliases: "Ri", short: "Ri" }, /^short: .*keep one/],
    [{ name: "" }, /^name: Give the name/],
    [{ name: "x".repeat(201) }, /^name: /],
    [{ country: "Atlantis" }, /^country: /],
    [{ kind: "robot" }, /^kind: /],
    [{ sources: "javascript:alert(1)" }, /^sources: .*no web address/],
    [{ checked: "yes" }, /^checked: .*name the source/],
    [{ "offices.0.title": "Envoy", "offices.0.from": "2019-02-30" }, /^offices\.0/],
    [{ "offices.0.title": "Envoy", "offices.0.from": "2019", "offices.0.to": "2018" }, /ends before it begins/],
    [{ "offices.0.from": "2019" }, /^offices\.0\.title: Say which office/],
  ])("%j is refused at its field", (lines, said) => {
    expect(problems(entityForm, { ...right, ...lines })).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
  });
});

describe("the form of a place", () => {
  const right = { name: "Peace House", kind: "venue", country: "KR" };

  test.each([
    [{ aliases: "Peace  house" }, /^aliases: .*no place is its own alias/],
    [{ parent: "peace-house" }, /^parent: A place does not lie in itself/],
    [{ lat: "37.9" }, /^lat: A position has both/],
    [{ lat: "91", lon: "1" }, /^lat: A latitude/],
    [{ lat: "1", lon: "abc" }, /^lon: /],
  ])("%j is refused at its field", (lines, said) => {
    expect(problems(placeForm, { ...right, ...lines }, "peace-house")).toEqual(
      expect.arrayContaining([expect.stringMatching(said)]),
    );
  });
});
