import type { Metadata } from "next";
import type { DeskParameters } from "../../../parameters";
import { MergePage } from "../../../records/merge-page";

export const metadata: Metadata = { title: "Merge" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

export default async function MergePlacePage({ params, searchParams }: Props) {
  return <MergePage noun="place" id={(await params).id} parameters={await searchParams} />;
}
