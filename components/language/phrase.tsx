import { Fragment, type ReactNode } from "react";
import { messageFor, partsOf } from "#core/language/messages";
import { useWording } from "#language";

/**
 * A sentence of ours with links or marked words in it: `<Phrase text="See {link}." link={<a …/>} />`. Translations put its
 * parts where their language wants them.
 */
export function Phrase({ text, ...values }: { text: string } & Record<string, ReactNode>) {
  const { messages } = useWording();
  return partsOf(messageFor(messages, text)).map((part, index) => {
    const content = "name" in part ? values[part.name] : part.text;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence neither move nor have a state
    return <Fragment key={index}>{content}</Fragment>;
  });
}
