/** The encodings that articles of this field come in, besides Unicode. */
const expected = [
  ...["euc-kr", "cp949", "shift_jis", "cp932", "euc-jp", "gb18030", "big5", "koi8-r", "koi8-u"],
  ...["windows-1250", "windows-1251", "windows-1252", "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-15"],
];

/** The names that the detector has and the Encoding Standard has not. */
const standardNames: Readonly<Record<string, string>> = {
  cp949: "euc-kr",
  cp932: "shift_jis",
  "iso8859-15": "iso-8859-15",
};

/** Below it the detector guesses: noise gets 0.05 and less, a single accent in a line of English 0.16. */
const minConfidence = 0.12;

/** How many bytes the detector looks at. */
const sample = 100_000;

/** The likeliest encoding of bytes that are not UTF-8, as a label of the Encoding Standard; null where none is likely. */
export async function detectEncoding(bytes: Uint8Array): Promise<string | null> {
  const { chardet } = await import("jschardet");
  const start = Math.max(0, bytes.findIndex((byte) => byte > 127) - sample / 2);
  const found = chardet.detectAll(bytes.subarray(start), {
    maxBytes: sample,
    includeEncodings: expected,
    // Where nothing fits, the detector gives this at a confidence of 0.1; were it not among the expected, it would complain aloud.
    noMatchEncoding: "windows-1252",
  });
  const [best] = found;
  if (!best?.encoding || best.confidence < minConfidence) return null;
  const name = best.encoding.toLowerCase();
  return standardNames[name] ?? name;
}
