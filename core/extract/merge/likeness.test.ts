import { describe, expect, it } from "vitest";
import { boundsOf } from "#core/dates/edtf";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import { countryParty, type Party } from "#core/extract/people/party";
import { tellingsOf } from "#core/extract/testing/reading";
import { inOrder, likenessOf, overlaps, widthOf } from "./likeness";

const date = (edtf: string): CandidateDate => ({
  edtf,
  text: edtf,
  reason: "",
  certainty: "written",
  bounds: boundsOf(edtf),
});
const [meeting] = tellingsOf("Pompeo met Ri Yong Ho in New York on Wednesday.") as [Candidate];
const again = { ...meeting, sentence: { ...meeting.sentence }, at: 20 };
const [pompeo, ri] = meeting.parties as [Party, Party];
const us = countryParty("US") as Party;

describe("likenessOf", () => {
  it("is whole where all is equal", () => expect(likenessOf(meeting, again)).toBe(1));

  it.each<[string, Partial<Candidate>]>([
    ["without a place", { place: null }],
    ["of a wider time", { date: date("2018-09") }],
    ["of another kind of contact", { type: "talks" }],
    ["where a country stands for its minister", { parties: [us, ri] }],
  ])("is less for one %s", (_, change) => {
    const likeness = likenessOf(meeting, { ...again, ...change });
    expect(likeness).toBeGreaterThan(0);
    expect(likeness).toBeLessThan(1);
  });

  it.each<[string, Partial<Candidate>]>([
    ["of another kind", { type: "letter" }],
    ["of another year", { date: date("2000") }],
    ["in another country", { place: { name: "Rome", country: "IT", slug: null } }],
    ["of others", { parties: [countryParty("JP") as Party, countryParty("CN") as Party] }],
    ["that was called off", { status: "cancelled" }],
    ["of another round", { ordinal: 3 }],
  ])("is nothing for one %s", (_, change) => {
    expect(likenessOf({ ...meeting, ordinal: 2 }, { ...again, ...change })).toBe(0);
  });

  it("does not take two other people for the same", () => {
    expect(likenessOf(meeting, { ...again, parties: [pompeo, countryParty("JP") as Party] })).toBe(0);
  });
});

describe("dates", () => {
  it.each([
    ["2018-09-26", "2018-09-26", true],
    ["2018-09", "2018-09-26", true],
    ["2018-09-26", "2018-09-27", false],
    ["[..2018-09-27]", "2001", true],
    ["2018-09-27/..", "2001", false],
  ])("%s and %s can be one day: %s", (a, b, can) => expect(overlaps(boundsOf(a), boundsOf(b))).toBe(can));

  it.each([
    ["2018-09-26", 0],
    ["2018-09-24/2018-09-26", 2],
    ["2018-09", 29],
    ["2018-09-27/..", Number.POSITIVE_INFINITY],
  ])("%s leaves %s days open", (edtf, width) => expect(widthOf(date(edtf))).toBe(width));

  it("come in order", () => {
    const [early, late] = [date("2018-05"), date("2018-06-12")];
    expect(inOrder(late, early)).toEqual([early, late]);
  });
});
