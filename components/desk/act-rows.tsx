import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { actWords } from "#core/desk/act-words";
import { splitAfter } from "#core/desk/first-words";
import { formatInstant } from "#core/desk/format-instant";

/** Something that was done or refused at the desk. */
export interface ActRow {
  id: string;
  at: Date;
  by: string;
  action: string;
  isRefused: boolean;
  /** the record, and where the desk has it; null = it is about none */
  about: { words: string; href: string | null } | null;
  reason: string | null;
  /** what else the log keeps */
  detail: unknown;
}

interface Props {
  acts: ActRow[];
  label: string;
  /** set where what else the log keeps is left out */
  isBrief?: boolean;
}

/** What was done at the desk, newest first: who did what to which record, as a sentence. */
export function ActRows({ acts, label, isBrief = false }: Props) {
  return (
    <DeskTable className="is-acts" label={label} columns={["When (UTC)", "What happened", "Why"]}>
      {acts.map((act) => (
        <tr key={act.id}>
          <td className="whitespace-nowrap">
            <time dateTime={act.at.toISOString()}>{formatInstant(act.at)}</time>
          </td>
          <td>
            <Sentence {...act} />
          </td>
          <td>
            {act.reason && <Reason reason={act.reason} isBrief={isBrief} />}
            {!isBrief && <Detail detail={act.detail} />}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}

function Sentence({ by, action, isRefused, about, detail }: ActRow) {
  const { before, hasSubject, after } = actWords(action, isRefused);
  const refusal = isRefused ? refusalIn(detail) : null;
  return (
    <>
      <strong className="font-semibold">{by}</strong> {before}
      {hasSubject && <Subject about={about} />}
      {after}.{isRefused && <strong className="act-refused"> Refused{refusal && `: ${refusal}`}</strong>}
    </>
  );
}

function Subject({ about }: Pick<ActRow, "about">) {
  if (!about) return "something that is not there any more";
  if (!about.href) return <span>“{about.words}”</span>;
  return (
    <Link href={about.href} prefetch={false}>
      {about.words}
    </Link>
  );
}

/** Longer reasons are folded, so that a screen shows more than two acts. */
const mostLetters = 200;

function Reason({ reason, isBrief }: { reason: string; isBrief: boolean }) {
  const parts = splitAfter(reason, mostLetters);
  if (!parts) return reason;
  if (isBrief) return `${parts.first} …`;
  return (
    <details className="audit-detail">
      <summary>{parts.first} …</summary>
      {parts.rest.trim()}
    </details>
  );
}

function refusalIn(detail: unknown): string | null {
  const { refusal } = (detail ?? {}) as { refusal?: unknown };
  return typeof refusal === "string" ? refusal : null;
}

/** What else is told of an act, for who wants to know: folded away. */
function Detail({ detail }: { detail: unknown }) {
  const rest = Object.entries(detail ?? {}).filter(([key, value]) => key !== "refusal" && value !== null);
  if (rest.length === 0) return null;
  return (
    <details className="audit-detail">
      <summary>More</summary>
      {rest.map(([key, value]) => (
        <div key={key}>
          {key}: {typeof value === "string" ? value : JSON.stringify(value)}
        </div>
      ))}
    </details>
  );
}
