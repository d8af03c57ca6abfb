import { ChoiceLinks } from "#components/filter/choice-links";

const registers = { "/people": "People and bodies", "/places": "Places", "/threads": "Negotiation threads" };

/** The ways into the record beside time: who, where, and what followed from what. */
export function RegisterLinks({ current }: { current: keyof typeof registers }) {
  return <ChoiceLinks label="Registers" choices={registers} current={current} hrefOf={(path) => path} />;
}
