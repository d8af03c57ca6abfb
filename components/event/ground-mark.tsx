import { Icon } from "#components/icon";
import type { ClaimGround } from "#core/claims/claim";
import { useWording } from "#language";
import { groundWords } from "./claim-words";

/** On what a claim rests: an icon and the words for it. */
export function GroundMark({ ground }: { ground: ClaimGround }) {
  const { t } = useWording();
  return (
    <span className="ground" data-ground={ground}>
      <Icon name={ground} /> {t(groundWords[ground])}
    </span>
  );
}
