import { Fragment, isValidElement, type ReactNode } from "react";
import { settleParticle } from "#core/language/korean/particle";
import { messageFor, partsOf } from "#core/language/messages";
import { useWording } from "#language";

/**
 * A sentence of ours with links or marked words in it: `<Phrase text="See {link}." link={<a …/>} />`. Translations put its
 * parts where their language wants them.
 */
export function Phrase({ text, ...values }: { text: string } & Record<string, ReactNode>) {
  const { messages } = useWording();
  let before = "";
  return partsOf(messageFor(messages, text)).map((part, index) => {
    const content = "name" in part ? values[part.name] : settleParticle(before, part.text);
    before = textOf(content);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence neither move nor have a state
    return <Fragment key={index}>{content}</Fragment>;
  });
}

/** The text that an element is given as its children; what a component makes of its properties is not known here. */
function textOf(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(textOf).join("");
  return isValidElement<{ children?: ReactNode }>(node) ? textOf(node.props.children) : "";
}
