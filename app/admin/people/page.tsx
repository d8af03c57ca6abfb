import type { Metadata } from "next";
import type { DeskParameters } from "../parameters";
import { RecordListPage } from "../records/record-list-page";

export const metadata: Metadata = { title: "People and bodies" };

export default async function DeskPeoplePage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  return <RecordListPage noun="entity" parameters={await searchParams} />;
}
