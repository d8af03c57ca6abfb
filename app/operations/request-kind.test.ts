import { expect, it } from "vitest";
import { askedAsHeader, isDocument, noteKind } from "./request-kind";

it.each([
  [{}, "/", true],
  [{ accept: "text/html" }, "/events/a?x=_rsc", true],
  [{ rsc: "1" }, "/", false],
  [{}, "/?type=summit&_rsc=1a2b", false],
  [{ "next-action": "7f" }, "/sign-in", false],
  [{ rsc: "1", [askedAsHeader]: "document" }, "/", false],
])("%j for %s asks for a whole page: %s", (headers, url, expected) => {
  noteKind(headers, url);
  expect(isDocument(new Headers(headers))).toBe(expected);
});

it("is no whole page where nobody noted it", () => {
  expect(isDocument(new Headers())).toBe(false);
});
