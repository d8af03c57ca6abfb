import type { Metadata } from "next";
import type { DeskParameters } from "../../parameters";
import { NewRecordPage } from "../../records/new-record-page";

export const metadata: Metadata = { title: "New place" };

export default async function NewPlacePage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  return <NewRecordPage noun="place" parameters={await searchParams} />;
}
