import type { Metadata } from "next";
import Link from "next/link";
import { ListPages } from "#components/desk/list-pages";
import { DismissedNames } from "#components/desk/records/dismissed-names";
import { UnknownNames } from "#components/desk/records/unknown-names";
import { may } from "#core/desk/permissions";
import { database } from "#data/client";
import { listDismissedNames, listUnknownNames, unknownNamesAPage } from "#data/desk/unknown-names";
import { getEditor } from "../../editor";
import { type DeskParameters, hrefOf, one, pageOf } from "../../parameters";
import { newFormKey } from "../../sent-form";
import { settleNameAction } from "./actions";
import "../../records.css";

export const metadata: Metadata = { title: "Unknown people" };

export default async function UnknownPeoplePage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  const editor = await getEditor();
  const parameters = await searchParams;
  const [q, page, db] = [one(parameters, "q"), pageOf(parameters), await database()];
  const [{ names, total }, dismissed] = await Promise.all([listUnknownNames(db, { q, page }), listDismissedNames(db)]);
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <header className="grid gap-2">
        <p className="text-small">
          <Link href="/admin/people" prefetch={false}>
            People and bodies
          </Link>
        </p>
        <h1>Unknown people</h1>
        <p className="text-soft">
          Named in suggestions, and on record under no such spelling. Say who they are once: articles that come later
          know them, too.
        </p>
      </header>
      <form className="desk-buttons" aria-label="Find names">
        <input type="search" name="q" defaultValue={q} aria-label="Search" placeholder="A name" className="field" />
        <button type="submit" className="button button-plain">
          Show
        </button>
      </form>
      <p role="status" id="names" className="text-small text-soft">
        {total === 0 ? "No name waits." : total === 1 ? "1 name waits" : `${total} names wait`}
      </p>
      <UnknownNames
        names={names}
        action={settleNameAction}
        formKey={newFormKey()}
        mayAttach={may(editor.role, "entity.save")}
      />
      <ListPages
        page={page}
        pages={Math.ceil(total / unknownNamesAPage)}
        hrefOf={(number) => hrefOf({ q, page: number })}
      />
      <DismissedNames names={dismissed} action={settleNameAction} />
    </div>
  );
}
