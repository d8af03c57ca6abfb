import "@fontsource/ibm-plex-sans-kr/400.css";
import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { DeskNav } from "#components/desk/desk-nav";
import { signOutAction } from "../sign-in/actions";
import { getCurrent } from "./editor";
import "./desk.css";
import "./form.css";
import "./form-buttons.css";

export const metadata: Metadata = {
  title: { default: "Desk", template: "%s · Desk · Panmunjom" },
  robots: { index: false, follow: false },
};

export const dynamic = "force-dynamic";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { editor } = await getCurrent();
  return (
    <>
      <div className="desk-head no-print">
        <DeskNav />
        <div className="desk-who">
          <Link href="/admin/accounts" prefetch={false} className="quiet-link">
            {editor.name}, {editor.role}
          </Link>
          <form action={signOutAction}>
            <button type="submit" className="button button-plain">
              Sign out
            </button>
          </form>
        </div>
      </div>
      {children}
    </>
  );
}
