import Link from "next/link";
import { Icon } from "#components/icon";
import { chooseValue } from "#core/claims/choose-value";
import { claimsOf } from "#core/claims/claim-groups";
import type { JudgedClaim } from "#core/claims/judge-claims";
import { formatDate } from "#core/dates/format-date";
import type { ClaimField, EventRecord } from "#core/event";
import { choiceWords, claimedWords, recordedWords, standingWords, supportOf } from "./claim-words";
import { SourceLink } from "./event-sources";
import { GroundMark } from "./ground-mark";

/** What each source says of a fact. Where sources differ, both words stand open, with the reason for the choice. */
export function FactClaims({
  event,
  field,
  claims,
}: {
  event: EventRecord;
  field: ClaimField;
  claims: readonly JudgedClaim[];
}) {
  const about = claimsOf(claims, field);
  if (about.length === 0) return null;
  const choice = chooseValue(about, event.note);
  const differing = about.filter(({ standing }) => standing === "differs");
  return (
    <>
      {choice && (
        <div className="differing">
          <p className="font-medium">
            <Icon name="differs" /> Sources differ
          </p>
          <Recorded words={recordedWords(event, field)} agree={about.filter(({ standing }) => standing === "agrees")} />
          <ClaimList event={event} claims={differing} />
          <p>
            {choiceWords[choice]} {choice === "note" && <a href="#note">Read the note</a>}
          </p>
        </div>
      )}
      <details className="claims">
        <summary>{summaryOf(event, field, about)}</summary>
        <ClaimList event={event} claims={about.filter(({ standing }) => standing !== "differs")} />
      </details>
    </>
  );
}

/** The one of the two words that the record holds, and who says so. */
function Recorded({ words, agree }: { words: string | null; agree: readonly JudgedClaim[] }) {
  const publishers = [...new Set(agree.map(({ source }) => source.publisher))];
  if (!words) return null;
  return (
    <p>
      On record: <b className="font-semibold">{words}</b>
      {publishers.length > 0 && ` (${publishers.join(", ")})`}
    </p>
  );
}

function summaryOf(event: EventRecord, field: ClaimField, claims: readonly JudgedClaim[]): string {
  const { words } = supportOf(event, field);
  return words || (claims.length === 1 ? "1 report" : `${claims.length} reports`);
}

function ClaimList({ event, claims }: { event: EventRecord; claims: readonly JudgedClaim[] }) {
  return (
    <ul className="claim-list">
      {claims.map((claim) => (
        <Claim
          key={JSON.stringify([claim.source, claim.value, claim.status, claim.passage])}
          event={event}
          claim={claim}
        />
      ))}
    </ul>
  );
}

function Claim({ event, claim }: { event: EventRecord; claim: JudgedClaim }) {
  const { field, source, passage, standing, knownOn } = claim;
  const words = claimedWords(claim);
  return (
    <li data-standing={standing}>
      <GroundMark ground={claim.ground} />
      <p>
        {passage ? (
          <Link href={`/articles/${passage.article}#e-${event.slug}`} prefetch={false}>
            {source.publisher}, “{excerpt(passage.exact)}”
          </Link>
        ) : (
          <SourceLink source={source} />
        )}
      </p>
      {words && words !== recordedWords(event, field) && (
        <p className="claimed">
          {standingWords[standing]} <b>{words}</b>
          {standing === "earlier" && knownOn && `, as of ${formatDate(knownOn)}`}
        </p>
      )}
    </li>
  );
}

/** Long sentences stand whole among the quotes. */
function excerpt(words: string): string {
  return words.length > 90 ? `${words.slice(0, words.lastIndexOf(" ", 85))} …` : words;
}
