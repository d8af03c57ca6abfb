import { randomBytes } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDrawnPage, toGzip, toPlain } from "./drawn-page";

const newNonce = () => randomBytes(16).toString("base64");

describe("a drawn page", () => {
  it("is the same page with another nonce, plain and as gzip, wherever the nonce stands", async () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.constant("<p>최선희</p>".repeat(4000)));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const [first, second] = [newNonce(), newNonce()];
        const drawn = await toDrawnPage(texts.join(first), first, null);
        const expected = texts.join(second);
        expect(toPlain(drawn, second).toString()).toBe(expected);
        expect(gunzipSync(toGzip(drawn, second)).toString()).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("is hardly larger than if it had been deflated in one piece", async () => {
    const nonce = newNonce();
    const rows = Array.from({ length: 2000 }, (_, row) => `<li><a href="/events/${row * 7919}">Event ${row}</a></li>`);
    const scripts = Array.from({ length: 30 }, (_, n) => `<script nonce="${nonce}">push([${n},"${rows[n]}"])</script>`);
    const html = rows.join("") + scripts.join("");
    const drawn = await toDrawnPage(html, nonce, null);
    expect(toGzip(drawn, nonce).length).toBeLessThan(gzipSync(html).length * 1.2);
  });

  it("names files beforehand with the nonce of the answer", async () => {
    const nonce = newNonce();
    const link = `</a.css>; rel=preload; as="style"; nonce="${nonce}"`;
    const drawn = await toDrawnPage(`<p>${nonce}</p>`, nonce, link);
    expect(drawn.link).toBe(link.replace(nonce, "\0"));
    expect((await toDrawnPage("<p></p>", nonce, null)).link).toBeNull();
  });
});
