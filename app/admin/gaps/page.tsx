import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { GapRows } from "#components/desk/gap-rows";
import { ListPages } from "#components/desk/list-pages";
import { database } from "#data/client";
import { countGaps, gapKinds, gapsAPage, listGaps } from "#data/desk/gaps";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, one, pageOf } from "../parameters";
import { today } from "../today";
import "../records.css";

export const metadata: Metadata = { title: "What is missing" };

const words = {
  stale: ["What became of it", "They were planned for a day that has passed, and nothing tells what became of them."],
  "one-source": ["A second source", "One publication alone tells of them."],
  "no-evidence": ["Evidence", "No words of a stored article support them."],
} as const;

export default async function GapsPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  await getEditor();
  const parameters = await searchParams;
  const asked = one(parameters, "kind") || "stale";
  const kind = gapKinds.find((each) => each === asked);
  if (!kind) notFound();
  const [db, page, day] = [await database(), pageOf(parameters), today()];
  const [events, counts] = await Promise.all([listGaps(db, { kind, today: day, page }), countGaps(db, day)]);
  return (
    <div className="mt-8 grid gap-6">
      <h1>What is missing</h1>
      <nav aria-label="What is missing">
        <ul className="gap-kinds">
          {gapKinds.map((each) => (
            <li key={each}>
              <Link href={`?kind=${each}`} prefetch={false} aria-current={each === kind ? "page" : undefined}>
                {words[each][0]} ({counts[each].toLocaleString("en")})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="max-w-prose text-soft">
        {counts[kind] === 0 ? "Nothing is missing here." : words[kind][1]}
      </p>
      {events.length > 0 && <GapRows events={events} label={words[kind][0]} />}
      <ListPages
        page={page}
        pages={Math.ceil(counts[kind] / gapsAPage)}
        hrefOf={(number) => hrefOf({ kind, page: number })}
      />
    </div>
  );
}
