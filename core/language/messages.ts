import { settleParticle } from "./korean/particle";

/** Words of the interface in another language, by the English ones, which stand in the program as they are read. */
export type Messages = Readonly<Record<string, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** A message with its values in the places of `{name}`; without a translation, the English words. */
export function translate(messages: Messages, text: string, values: Values = {}): string {
  return partsOf(messageFor(messages, text)).reduce(
    (before, part) =>
      before + ("name" in part ? String(values[part.name] ?? `{${part.name}}`) : settleParticle(before, part.text)),
    "",
  );
}

/** The words for a message, with its placeholders. */
export function messageFor(messages: Messages, text: string): string {
  return Object.hasOwn(messages, text) ? (messages[text] as string) : text;
}

/** A message as runs of text and the names of its placeholders. */
export function partsOf(message: string): ({ text: string } | { name: string })[] {
  const runs = message.split(/(\{\w+\})/).filter((run) => run !== "");
  return runs.map((run) => {
    const [, name] = /^\{(\w+)\}$/.exec(run) ?? [];
    return name ? { name } : { text: run };
  });
}
