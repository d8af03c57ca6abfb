import Link from "next/link";
import { supportWords } from "#core/claims/claim-words";
import type { ClaimField } from "#core/event";
import type { Relocation } from "#core/evidence/relocate-quote";

interface Row {
  event: { id: string; slug: string; title: string };
  exact: string;
  supports: ClaimField[];
  relocation: Relocation;
}

const words: Record<Relocation["kind"], string> = {
  kept: "stays",
  moved: "moves with its words",
  edited: "edited",
  lost: "not found: needs review",
};

/** What becomes of each passage that supports an event: what is lost stands first. */
export function EvidenceRows({ evidence }: { evidence: Row[] }) {
  if (evidence.length === 0) return <p className="text-soft">No event rests on this text.</p>;
  const order: Relocation["kind"][] = ["lost", "edited", "moved", "kept"];
  const sorted = evidence.toSorted((a, b) => order.indexOf(a.relocation.kind) - order.indexOf(b.relocation.kind));
  return (
    <section aria-labelledby="evidence" className="grid gap-3">
      <h2 id="evidence">What becomes of the evidence</h2>
      <table className="desk-table is-stacked" aria-labelledby="evidence">
        <thead>
          <tr>
            <th scope="col">Passage</th>
            <th scope="col">Event</th>
            <th scope="col">In the new text</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ event, exact, supports, relocation }) => (
            <tr key={`${event.id} ${exact} ${supports.join()}`}>
              <td>
                “{exact}”<br />
                <span className="text-soft">for {supportWords(supports)}</span>
              </td>
              <td>
                <Link href={`/events/${event.slug}`} prefetch={false}>
                  {event.title}
                </Link>
              </td>
              <td>
                <strong className={relocation.kind === "lost" ? "evidence-lost" : ""}>{words[relocation.kind]}</strong>
                {"score" in relocation && ` (${Math.round(relocation.score * 100)} % alike)`}
                {relocation.kind === "edited" && (
                  <>
                    <br />“{relocation.quote.exact}”
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
