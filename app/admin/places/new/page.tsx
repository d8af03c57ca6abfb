import type { Metadata } from "next";
import { NewRecordPage } from "../../records/new-record-page";

export const metadata: Metadata = { title: "New place" };

export default function NewPlacePage() {
  return <NewRecordPage noun="place" />;
}
