import { scanHtml } from "./html-text";

const ofXml: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The character that a name stands for in XML or HTML; undefined for any other. XML knows five names, yet feeds are written
 * by people who know HTML's. What they stand for is fixed: nothing that a file declares is ever looked up.
 */
export function decodeReference(name: string): string | undefined {
  return ofXml[name] ?? (/^[a-z]\w{1,30}$/i.test(name) ? decodeHtmlReference(`&${name};`) : undefined);
}

function decodeHtmlReference(reference: string): string | undefined {
  let text = "";
  const write = (piece: string) => {
    text += piece;
  };
  scanHtml(reference, { open: () => {}, close: () => {}, write });
  return text === reference ? undefined : text;
}

/** Writes `&` that begins no reference as `&amp;`, but not in CDATA: addresses with it are the commonest fault of feeds. */
export function mendAmpersands(xml: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < xml.length; ) {
    const data = xml.indexOf("<![CDATA[", start);
    const stop = data < 0 ? xml.length : data;
    pieces.push(xml.slice(start, stop).replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z]\w{1,30};)/gi, "&amp;"));
    if (data < 0) break;
    const end = xml.indexOf("]]>", data);
    start = end < 0 ? xml.length : end + 3;
    pieces.push(xml.slice(data, start));
  }
  return pieces.join("");
}
