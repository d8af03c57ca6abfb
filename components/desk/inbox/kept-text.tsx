const key = "panmunjom article";

/** Keeps what was pasted until it is handed in. A browser that keeps nothing, or is full, loses only this comfort. */
export function keepText(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    forgetText();
  }
}

/** What was pasted and not handed in. */
export function keptText(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

export function forgetText(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // there was nothing to forget
  }
}
