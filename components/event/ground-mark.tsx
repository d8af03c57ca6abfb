import { Icon } from "#components/icon";
import type { ClaimGround } from "#core/claims/claim";
import { groundWords } from "./claim-words";

/** On what a claim rests: an icon and the words for it. */
export function GroundMark({ ground }: { ground: ClaimGround }) {
  return (
    <span className="ground" data-ground={ground}>
      <Icon name={ground} /> {groundWords[ground]}
    </span>
  );
}
