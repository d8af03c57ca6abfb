import { ChoiceLinks } from "#components/filter/choice-links";
import { useWording } from "#language";

const registers = { "/people": "People and bodies", "/places": "Places", "/threads": "Negotiation threads" };

/** The ways into the record beside time: who, where, and what followed from what. */
export function RegisterLinks({ current }: { current: keyof typeof registers }) {
  const { t } = useWording();
  return <ChoiceLinks label={t("Registers")} choices={registers} current={current} hrefOf={(path) => path} />;
}
