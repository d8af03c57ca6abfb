import type { Metadata } from "next";
import type { DeskParameters } from "../../parameters";
import { RecordPage } from "../../records/record-page";

export const metadata: Metadata = { title: "Person or body" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

export default async function DeskPersonPage({ params, searchParams }: Props) {
  return <RecordPage noun="entity" id={(await params).id} parameters={await searchParams} />;
}
