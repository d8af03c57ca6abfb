import { describe, expect, it } from "vitest";
import { viewAddress, withWindow } from "./view-address";

const window = { from: "2018-01-01", to: "2018-12-31" };

describe("The address of a view", () => {
  it("has what is changed, and is of the first page of the list", () => {
    expect(viewAddress("/", "type=summit&page=3", { lane: "status" })).toBe("/?type=summit&lane=status");
    expect(viewAddress("/", "lane=status", { lane: null })).toBe("/");
  });
});

describe("A window that no address has yet", () => {
  const view = { path: "/ko", query: "from=2017-01-01&to=2017-12-31&type=talks" };

  it("goes along to another view of the page", () => {
    const summits = "/ko?from=2017-01-01&to=2017-12-31&type=summit&page=2#list";
    expect(withWindow(summits, view, window)).toBe("/ko?from=2018-01-01&to=2018-12-31&type=summit#list");
    expect(withWindow("/", { path: "/", query: "" }, window)).toBe("/?from=2018-01-01&to=2018-12-31");
  });

  it("does not where another window, or another page, was asked for", () => {
    for (const address of ["/ko?type=talks", "/ko?from=2017-01-01&to=2018-12-31", "/?type=talks", "/ko/about"])
      expect(withWindow(address, view, window)).toBe(address);
  });
});
