import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { kindWords, placeKindWords } from "#core/entity-words";

interface Line {
  id: string;
  name: string;
  native: string | null;
  kind: keyof typeof kindWords | keyof typeof placeKindWords;
  country: string | null;
  detail: string | null;
  spellings: number;
  events: number;
  checked: boolean | null;
}

const words = { ...kindWords, ...placeKindWords };

/** People or places as the desk lists them. */
export function RecordRows({ lines, path, label }: { lines: Line[]; path: string; label: string }) {
  return (
    <DeskTable label={label} columns={["Name", "Kind", "Spellings", "Events"]}>
      {lines.map(({ id, name, native, kind, country, detail, spellings, events, checked }) => (
        <tr key={id}>
          <td>
            <Link href={`${path}/${id}`} prefetch={false}>
              {name}
            </Link>{" "}
            {native && native !== name && <span className="text-soft">{native}</span>}
            {detail && (
              <>
                <br />
                <span className="text-soft">{detail}</span>
              </>
            )}
          </td>
          <td>
            {words[kind]}
            {country && `, ${country}`}
            {checked === false && <span className="text-soft"> · not checked</span>}
          </td>
          <td>{spellings === 1 ? "1 spelling" : `${spellings} spellings`}</td>
          <td>{events === 1 ? "1 event" : `${events.toLocaleString("en")} events`}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
