import type { Metadata } from "next";
import type { DeskParameters } from "../../parameters";
import { RecordPage } from "../../records/record-page";

export const metadata: Metadata = { title: "Place" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

export default async function DeskPlacePage({ params, searchParams }: Props) {
  return <RecordPage noun="place" id={(await params).id} parameters={await searchParams} />;
}
