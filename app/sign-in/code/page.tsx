import type { Metadata } from "next";
import { CodeForm } from "#components/desk/code-form";
import { codeAction } from "../actions";
import "../../admin/desk.css";
import "../../admin/form.css";

export const metadata: Metadata = { title: "One-time code", robots: { index: false, follow: false } };

export default async function CodePage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  return (
    <div className="mt-8 grid max-w-[26rem] gap-6">
      <h1>One-time code</h1>
      <p className="text-soft">
        Your account asks for a code of your authenticator app, or for one of the spare codes.
      </p>
      <CodeForm action={codeAction} next={typeof next === "string" ? next : ""} />
    </div>
  );
}
