import { type Messages, partsOf, translate } from "./messages";

/** How sentences of some messages are known again: by what stands around their values. */
type Forms = readonly { text: string; form: RegExp; names: readonly string[] }[];

const formsOf = new WeakMap<Messages, Forms>();

/**
 * A sentence that was made in English, such as the remedy for a bad parameter, which programs get as well, in the words of
 * some messages; as it is where none of them has its form.
 */
export function retell(messages: Messages, sentence: string): string {
  const forms = formsOf.get(messages) ?? Object.keys(messages).map(toForm);
  formsOf.set(messages, forms);
  for (const { text, form, names } of forms) {
    const match = form.exec(sentence);
    if (match)
      return translate(messages, text, Object.fromEntries(names.map((name, at) => [name, match[at + 1] ?? ""])));
  }
  return sentence;
}

function toForm(text: string): Forms[number] {
  const parts = partsOf(text);
  const source = parts.map((part) => ("name" in part ? "(.+)" : part.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return {
    text,
    form: new RegExp(`^${source.join("")}$`, "s"),
    names: parts.flatMap((part) => ("name" in part ? part.name : [])),
  };
}
