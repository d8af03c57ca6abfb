import { toMarkup } from "#core/picture/markup";
import { toColor } from "#core/picture/palette";
import type { Picture, Shape } from "#core/picture/shape";

const fontFamily = "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif";
const margin = 16;
const lineHeight = 18;

/** Attributes that SVG itself writes with capitals; all others have hyphens there. */
const asWritten = new Set(["viewBox", "patternUnits", "patternTransform", "preserveAspectRatio", "textLength"]);

/**
 * A picture as a file of its own: on white, with the lines that say below it what it shows and where that can be seen. It
 * needs no style sheet, no font and no script; text stays text, and links, which would lead nowhere from a file, are left out.
 */
export function toPictureFile({ width, height, shapes }: Picture, caption: readonly string[]): string {
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin + caption.length * lineHeight + 8];
  const lines = caption.map(
    (text, index) =>
      `<text x="${margin}" y="${margin + height + 8 + (index + 0.75) * lineHeight}" fill="${toColor(index === 0 ? "@ink" : "@soft")}">${toMarkup(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}" font-family="${fontFamily}" font-size="12">`,
    `<title>${toMarkup(caption[0] ?? "Picture")}</title>`,
    `<rect width="${outerWidth}" height="${outerHeight}" fill="#ffffff"/>`,
    `<g transform="translate(${margin} ${margin})">${shapes.map(write).join("\n")}</g>`,
    ...lines,
    "</svg>\n",
  ].join("\n");
}

function write({ tag, attributes, children }: Shape): string {
  const content = children.map((child) => (typeof child === "string" ? toMarkup(child) : write(child))).join("");
  if (tag === "a") return `<g>${content}</g>`;
  const written = Object.entries(attributes)
    .map(([name, value]) => writeAttribute(name, value))
    .join("");
  return content ? `<${tag}${written}>${content}</${tag}>` : `<${tag}${written}/>`;
}

function writeAttribute(name: string, value: string | number | undefined): string {
  if (value === undefined || name === "className") return "";
  const spelt = asWritten.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return ` ${spelt}="${toMarkup(toColor(String(value)))}"`;
}
