import { SourceLink } from "#components/event/event-sources";
import { GroundMark } from "#components/event/ground-mark";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { claimedWords, fieldWords } from "#core/claims/claim-words";
import type { JudgedClaim } from "#core/claims/judge-claims";
import { langOf } from "#core/language/lang-of";
import { type Provenance, revisionOf } from "#core/provenance/provenance";
import { useWording } from "#language";

/** Each claim's way from its source to the revision that published it. */
export function ClaimPaths({ provenance }: { provenance: Provenance }) {
  const wording = useWording();
  const { t } = wording;
  const { event, claims } = provenance;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls sideways, keys must be able to scroll it
    <section className="event-table mt-8" aria-label={t("From sources to the record")} tabIndex={0}>
      <table>
        <caption className="sr-only">{t("From sources to the record")}</caption>
        <thead>
          <tr>
            {["Source", "Passage", "For", "Read by", "Published in"].map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={keyOf(claim)} data-standing={claim.standing}>
              <td className="provenance-source">
                <SourceLink source={claim.source} />
              </td>
              <td className="provenance-passage">
                <Passage claim={claim} slug={event.slug} />
              </td>
              <td>
                {t(fieldWords[claim.field])}
                {claimedWords(claim, wording) && <>: {claimedWords(claim, wording)}</>}
              </td>
              <td>
                <GroundMark ground={claim.ground} />
                {claim.confidence !== null && (
                  <p className="text-small text-soft">
                    <Phrase text="sure to {round} %" round={Math.round(claim.confidence * 100)} />
                  </p>
                )}
              </td>
              <td>
                <Revision number={revisionOf(provenance, claim)?.number} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function keyOf({ source, field, value, status, report, passage }: JudgedClaim): string {
  return JSON.stringify([source, field, value, status, report, passage?.start]);
}

function Passage({ claim: { passage }, slug }: { claim: JudgedClaim; slug: string }) {
  const wording = useWording();
  if (!passage) return wording.t("none held");
  return (
    <Link href={`/articles/${passage.article}#e-${slug}`} lang={langOf(passage.exact, wording)}>
      “{passage.exact}”
    </Link>
  );
}

function Revision({ number }: { number: number | undefined }) {
  return number === undefined ? null : (
    <a href={`#revision-${number}`}>
      <Phrase text="revision {number}" number={number} />
    </a>
  );
}
