import type { Metadata } from "next";
import type { DeskParameters } from "../parameters";
import { RecordListPage } from "../records/record-list-page";

export const metadata: Metadata = { title: "Places" };

export default async function DeskPlacesPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  return <RecordListPage noun="place" parameters={await searchParams} />;
}
