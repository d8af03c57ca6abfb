import { describe, expect, it } from "vitest";
import { listLicenses } from "./licenses";

const list = (packages: Parameters<typeof listLicenses>[0]["packages"], text = "{}") =>
  listLicenses({ packages }, () => text);

describe("the licenses of packages", () => {
  it("are told by license, without our own and those for development", () => {
    const { byLicense, unfit } = list({
      "": { version: "1.0.0", license: "MIT" },
      "node_modules/a": { version: "1.0.0", license: "MIT" },
      "node_modules/b/node_modules/@c/d": { version: "2.0.0", license: "MIT" },
      "node_modules/e": { version: "3.0.0", license: "GPL-3.0", dev: true },
    });
    expect(byLicense).toEqual([["MIT", ["a@1.0.0", "@c/d@2.0.0"]]]);
    expect(unfit).toEqual([]);
  });

  it.each([
    ["(Apache-2.0 OR GPL-3.0)", true],
    ["MIT AND GPL-3.0", false],
    ["Apache-2.0 AND LGPL-3.0-or-later", true],
    ["GPL-3.0", false],
    ["SEE LICENSE IN x", false],
  ])("%s fits: %s", (license, isFit) => {
    expect(list({ "node_modules/a": { version: "1.0.0", license } }).unfit.length === 0).toBe(isFit);
  });

  it("are looked up in the package where the lock does not say them", () => {
    expect(list({ "node_modules/a": { version: "1.0.0" } }, '{"license":"ISC"}').byLicense).toEqual([
      ["ISC", ["a@1.0.0"]],
    ]);
    expect(list({ "node_modules/a": { version: "1.0.0" } }).unfit).toEqual(["a@1.0.0 (none named)"]);
  });
});
