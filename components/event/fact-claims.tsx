import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { chooseValue } from "#core/claims/choose-value";
import { claimsOf } from "#core/claims/claim-groups";
import { choiceWords, claimedWords, recordedWords, standingWords, supportOf } from "#core/claims/claim-words";
import type { JudgedClaim } from "#core/claims/judge-claims";
import type { ClaimField, EventRecord } from "#core/event";
import { langOf } from "#core/language/lang-of";
import type { Wording } from "#core/language/wording";
import { useWording } from "#language";
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
  const wording = useWording();
  const { t } = wording;
  const about = claimsOf(claims, field);
  if (about.length === 0) return null;
  const choice = chooseValue(about, event.note);
  const differing = about.filter(({ standing }) => standing === "differs");
  return (
    <>
      {choice && (
        <div className="differing">
          <p className="font-medium">
            <Phrase text="{icon} Sources differ" icon={<Icon name="differs" />} />
          </p>
          <Recorded
            words={recordedWords(event, field, wording)}
            agree={about.filter(({ standing }) => standing === "agrees")}
          />
          <ClaimList event={event} claims={differing} />
          <p>
            {t(choiceWords[choice])} {choice === "note" && <a href="#note">{t("Read the note")}</a>}
          </p>
        </div>
      )}
      <details className="claims">
        <summary>{summaryOf(event, field, about, wording)}</summary>
        <ClaimList event={event} claims={about.filter(({ standing }) => standing !== "differs")} />
      </details>
    </>
  );
}

/** The one of the two words that the record holds, and who says so. */
function Recorded({ words, agree }: { words: string | null; agree: readonly JudgedClaim[] }) {
  const { t } = useWording();
  const publishers = [...new Set(agree.map(({ source }) => t(source.publisher)))];
  if (!words) return null;
  return (
    <p>
      <Phrase
        text="On record: {words}{value}"
        words={<b className="font-semibold">{words}</b>}
        value={publishers.length > 0 && ` (${publishers.join(", ")})`}
      />
    </p>
  );
}

function summaryOf(
  event: EventRecord,
  field: ClaimField,
  { length: count }: readonly JudgedClaim[],
  wording: Wording,
): string {
  const { words } = supportOf(event, field, wording);
  return words || wording.t(count === 1 ? "{count} report" : "{count} reports", { count });
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
  const wording = useWording();
  const { field, source, passage, standing, knownOn } = claim;
  const words = claimedWords(claim, wording);
  return (
    <li data-standing={standing}>
      <GroundMark ground={claim.ground} />
      <p>
        {passage ? (
          <Link href={`/articles/${passage.article}#e-${event.slug}`}>
            {wording.t(source.publisher)}, <span lang={langOf(passage.exact, wording)}>“{excerpt(passage.exact)}”</span>
          </Link>
        ) : (
          <SourceLink source={source} />
        )}
      </p>
      {words && words !== recordedWords(event, field, wording) && (
        <p className="claimed">
          {wording.t(standingWords[standing])} <b>{words}</b>
          {standing === "earlier" && knownOn && wording.t(", as of {knownOn}", { knownOn: wording.date(knownOn) })}
        </p>
      )}
    </li>
  );
}

/** Long sentences stand whole among the quotes. */
function excerpt(words: string): string {
  return words.length > 90 ? `${words.slice(0, words.lastIndexOf(" ", 85))} …` : words;
}
