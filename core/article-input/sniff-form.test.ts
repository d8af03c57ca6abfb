import { describe, expect, it } from "vitest";
import { sniffForm } from "./sniff-form";

describe("sniffForm", () => {
  it.each([
    ["<!DOCTYPE html><p>x", "html"],
    ["\uFEFF \n<!-- saved from url=(0001)x -->\n<HTML lang=en>", "html"],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>', "html"],
    ["<p>Kim met Moon.</p>", "html"],
    ["<meta name=date content=x><p>x", "html"],
    ['<?xml version="1.0"?><rss version="2.0">', "feed"],
    ['<?xml-stylesheet href="x"?>\n<!-- x --><feed xmlns="x">', "feed"],
    ['<atom:feed xmlns:atom="x">', "feed"],
    ["<rdf:RDF>", "feed"],
    ["<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", "feed"],
    ['<?xml version="1.0"?><svg/>', "xml"],
    ["---\ndate: 2018-04-27\n---\nText.", "markdown"],
    ["Kim met Moon.", "plain"],
    ["<b>Kim</b> met Moon.", "plain"],
    ["< 5 km from the border", "plain"],
    ["<?xml", "plain"],
    ["<!--", "plain"],
    ["", "plain"],
  ])("sees what %j is, whatever its name", (text, form) => {
    expect(sniffForm(text, "a.txt", false)).toBe(form);
    expect(sniffForm(text, "a.html", false)).toBe(form);
  });

  it("needs a name to tell Markdown from text below a header", () => {
    expect(sniffForm("Kim *met* Moon.", "a.md", true)).toBe("markdown");
    expect(sniffForm("Kim *met* Moon.", "A.Markdown", true)).toBe("markdown");
    expect(sniffForm("---\nKim *met* Moon.", "a.txt", true)).toBe("plain");
    expect(sniffForm("<p>Kim met Moon.</p>", "a.md", true)).toBe("html");
  });
});
