/** An absolute address of the web (http or https) in its canonical spelling; null where the text gives none. */
export function toWebAddress(text: string | null | undefined, base?: string | null): string | null {
  const written = text?.trim();
  if (!written) return null;
  try {
    const { href, protocol } = new URL(written, base ?? undefined);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}
