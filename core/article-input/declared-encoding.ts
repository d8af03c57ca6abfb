/** How far into a file a declaration is looked for, in bytes; the HTML standard says 1,024, saved pages know more. */
const reach = 8192;

const declarations = [
  /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w.:-]{1,40})/i,
  /<meta\s[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];

/** The name of the encoding that the XML declaration or the `<meta>` of a page claims; null where there is none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = asAscii(bytes.subarray(0, reach));
  for (const declaration of declarations) {
    const name = declaration.exec(head)?.[1];
    if (name) return name;
  }
  return null;
}

/** Bytes beyond ASCII become spaces: declarations have none. */
function asAscii(bytes: Uint8Array): string {
  const units: string[] = [];
  for (const byte of bytes) units.push(byte < 128 ? String.fromCharCode(byte) : " ");
  return units.join("");
}
