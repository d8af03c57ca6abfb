import { describe, expect, it } from "vitest";
import { type Answer, answerKindOf, contentSecurityPolicy, securityHeaders } from "./policy";

const answer: Answer = { kind: "page", nonce: "bm9uY2U=", isSecure: true, isDevelopment: false };

describe("the kind of an answer", () => {
  it.each([
    ["/", "page"],
    ["/events/2018-06-12-singapore-summit", "page"],
    ["/api", "page"],
    ["/admin/events/new", "desk"],
    ["/sign-in", "desk"],
    ["/administration", "page"],
    ["/embed", "embed"],
    ["/ko/embed", "embed"],
    ["/embedded", "page"],
    ["/api/v1/events", "file"],
    ["/api/openapi.json", "file"],
    ["/export/panmunjom.zip", "file"],
    ["/events.csv", "file"],
    ["/events/2018-06-12-singapore-summit/cite.csl.json", "file"],
    ["/events/2018-06-12-singapore-summit/opengraph-image", "file"],
  ])("of %s is %s", (path, kind) => {
    expect(answerKindOf(path)).toBe(kind);
  });
});

describe("the Content-Security-Policy", () => {
  it("runs no script without the nonce, and nothing of other origins", () => {
    const scripts = directive(contentSecurityPolicy(answer), "script-src");
    expect(scripts).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
    expect(contentSecurityPolicy(answer)).not.toMatch(/script-src[^;]*unsafe|https?:/);
  });

  it.each(["page", "embed"] as const)("of a %s takes no plug-in, no base and no form to elsewhere", (kind) => {
    const policy = contentSecurityPolicy({ ...answer, kind });
    expect(directive(policy, "object-src")).toEqual(["'none'"]);
    expect(directive(policy, "base-uri")).toEqual(["'none'"]);
    expect(directive(policy, "form-action")).toEqual(["'self'"]);
  });

  it("lets only the embedded view into frames", () => {
    expect(directive(contentSecurityPolicy({ ...answer, kind: "embed" }), "frame-ancestors")).toEqual(["*"]);
    for (const kind of ["page", "desk", "file"] as const)
      expect(directive(contentSecurityPolicy({ ...answer, kind }), "frame-ancestors")).toEqual(["'none'"]);
  });

  it("lets a file do nothing at all", () => {
    expect(contentSecurityPolicy({ ...answer, kind: "file" })).toMatch(/^default-src 'none'/);
  });
});

describe("the headers", () => {
  it("promise TLS only to those who came over it", () => {
    expect(securityHeaders(answer)["Strict-Transport-Security"]).toMatch(/^max-age=\d{8}; includeSubDomains$/);
    expect(securityHeaders({ ...answer, isSecure: false })).not.toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders({ ...answer, isSecure: false })["Content-Security-Policy"]).not.toContain("upgrade");
  });

  it("are whole on every kind", () => {
    for (const kind of ["page", "desk", "embed", "file"] as const)
      expect(Object.keys(securityHeaders({ ...answer, kind }))).toEqual(
        expect.arrayContaining([
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
        ]),
      );
  });
});

function directive(policy: string, name: string): string[] | undefined {
  const found = policy.split("; ").find((part) => part.startsWith(`${name} `));
  return found?.split(" ").slice(1);
}
