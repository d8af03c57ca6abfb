import { env } from "#data/env";

/** From the gravest to the least. */
export const levels = ["error", "warn", "info"] as const;
export type Level = (typeof levels)[number];

/** What a line of the log holds besides its time, level and message; values are short and never say who somebody is. */
export type Fields = Record<string, string | number | boolean | null | undefined>;

/**
 * Writes a line of JSON to standard output, if `LOG_LEVEL` asks for its level. Addresses of people and databases that stand in
 * the words of an error are taken out.
 */
export function log(level: Level, message: string, fields: Fields = {}): void {
  if (levels.indexOf(level) > levels.indexOf(env().logLevel)) return;
  process.stdout.write(`${toLogLine(level, message, { time: new Date().toISOString(), ...fields })}\n`);
}

/** A line of the log; its fields in the order of reading. */
export function toLogLine(level: Level, message: string, { time, ...fields }: Fields & { time: string }): string {
  const clean = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === "string" ? redact(value) : value,
  ]);
  return JSON.stringify({ time, level, message: redact(message), ...Object.fromEntries(clean) });
}

const secrets: [pattern: RegExp, instead: string][] = [
  [/\b(postgres(?:ql)?:\/\/)[^\s"'@]+@/gi, "$1…@"],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, "…@…"],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, "…"],
  [/\b(password|token|secret|authorization|cookie)\b(["']?\s*[:=]\s*)["']?[^\s"',;]+/gi, "$1$2…"],
];

/** Takes out what names a person, an address or a secret. */
export function redact(text: string): string {
  return secrets.reduce((cleaned, [pattern, instead]) => cleaned.replace(pattern, instead), text);
}
