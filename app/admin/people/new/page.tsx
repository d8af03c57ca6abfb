import type { Metadata } from "next";
import type { DeskParameters } from "../../parameters";
import { NewRecordPage } from "../../records/new-record-page";

export const metadata: Metadata = { title: "New person or body" };

export default async function NewPersonPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  return <NewRecordPage noun="entity" parameters={await searchParams} />;
}
