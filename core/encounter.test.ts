import { expect, test } from "vitest";
import { emptyFilter } from "#core/timeline/filter";
import { meetingsOf, meetingTypes } from "./encounter";

test("people meet at held summits, visits, meetings and talks", () => {
  expect(meetingsOf(emptyFilter)).toEqual({ ...emptyFilter, type: [...meetingTypes], status: ["held"] });
});

test("a filter leaves some of them, or none", () => {
  expect(meetingsOf({ ...emptyFilter, type: ["call", "talks"] })?.type).toEqual(["talks"]);
  expect(meetingsOf({ ...emptyFilter, type: ["letter"] })).toBeNull();
  expect(meetingsOf({ ...emptyFilter, status: ["cancelled"] })).toBeNull();
});
