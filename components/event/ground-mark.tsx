import { Icon } from "#components/icon";
import type { ClaimGround } from "#core/claims/claim";
import { groundWords } from "#core/claims/claim-words";
import { useWording } from "#language";

/** On what a claim rests: an icon and the words for it. */
export function GroundMark({ ground }: { ground: ClaimGround }) {
  const { t } = useWording();
  return (
    <span className="ground" data-ground={ground}>
      <Icon name={ground} /> {t(groundWords[ground])}
    </span>
  );
}
