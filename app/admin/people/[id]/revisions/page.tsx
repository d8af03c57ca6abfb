import type { Metadata } from "next";
import type { DeskParameters } from "../../../parameters";
import { RecordRevisionsPage } from "../../../records/record-revisions-page";

export const metadata: Metadata = { title: "Revisions" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

export default async function PersonRevisionsPage({ params, searchParams }: Props) {
  return <RecordRevisionsPage noun="entity" id={(await params).id} parameters={await searchParams} />;
}
