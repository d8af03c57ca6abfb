import Link from "next/link";
import { ListPages } from "#components/desk/list-pages";
import { RecordRows } from "#components/desk/records/record-rows";
import { database } from "#data/client";
import { listEntityLines, listPlaceLines, recordShows, recordsAPage } from "#data/desk/records/record-list";
import { countUnknownNames } from "#data/desk/unknown-names";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, one, pageOf } from "../parameters";
import { type RecordNoun, recordDesks } from "./desk-of-records";
import "../records.css";

const showWords = { all: "all", unchecked: "not checked yet", unused: "of no event" };

/** The list of people or of places at the desk. */
export async function RecordListPage({ noun, parameters }: { noun: RecordNoun; parameters: DeskParameters }) {
  await getEditor();
  const db = await database();
  const page = pageOf(parameters);
  const q = one(parameters, "q");
  const shows = recordShows.filter((each) => noun === "entity" || each !== "unchecked");
  const show = shows.find((each) => each === one(parameters, "show")) ?? "all";
  const { path, title, newTitle } = recordDesks[noun];
  const list = noun === "entity" ? listEntityLines : listPlaceLines;
  const [{ lines, total }, unknown] = await Promise.all([
    list(db, { q, show, page }),
    noun === "entity" ? countUnknownNames(db) : 0,
  ]);
  return (
    <div className="mt-8 grid gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1>{title}</h1>
        <Link href={`${path}/new`} className="button" prefetch={false}>
          {newTitle}
        </Link>
      </header>
      {unknown > 0 && (
        <p className="notice">
          <Link href="/admin/people/unknown" prefetch={false}>
            {unknown === 1 ? "1 name in suggestions is unknown" : `${unknown} names in suggestions are unknown`}
          </Link>
          : say who they are.
        </p>
      )}
      <form className="desk-buttons" aria-label={`Find ${title.toLowerCase()}`}>
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label="Search"
          placeholder="A name in any spelling"
          className="field"
        />
        <select name="show" defaultValue={show} aria-label="Show" className="field">
          {shows.map((each) => (
            <option key={each} value={each}>
              {showWords[each]}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-plain">
          Show
        </button>
      </form>
      <p role="status" className="text-small text-soft">
        {total === 1 ? "One record" : `${total.toLocaleString("en")} records`}
      </p>
      {lines.length > 0 ? (
        <RecordRows lines={lines} path={path} label={title} />
      ) : (
        <p className="notice">Nobody here. Another spelling? Or put a new record there.</p>
      )}
      <ListPages
        page={page}
        pages={Math.ceil(total / recordsAPage)}
        hrefOf={(number) => hrefOf({ q, show: show === "all" ? "" : show, page: number })}
      />
    </div>
  );
}
