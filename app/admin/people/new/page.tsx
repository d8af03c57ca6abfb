import type { Metadata } from "next";
import { NewRecordPage } from "../../records/new-record-page";

export const metadata: Metadata = { title: "New person or body" };

export default function NewPersonPage() {
  return <NewRecordPage noun="entity" />;
}
