import { ActionForm } from "#components/desk/action-form";
import { DeskTable } from "#components/desk/desk-table";
import { browserWords } from "#core/desk/browser-words";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";

export interface SessionRow {
  id: string;
  userAgent: string | null;
  address: string | null;
  since: Date;
  seen: Date;
}

interface Props {
  sessions: SessionRow[];
  /** the id of the one that asks */
  current: string;
  end: (state: FormState, form: FormData) => Promise<FormState>;
}

/** Where somebody is signed in, with a button to end each of them. */
export function SessionRows({ sessions, current, end }: Props) {
  return (
    <DeskTable label="Your sessions" columns={["Browser", "Last used (UTC)", "End"]}>
      {sessions.map(({ id, userAgent, address, seen }) => (
        <tr key={id}>
          <td>
            <span title={userAgent ?? undefined}>{(userAgent && browserWords(userAgent)) || "unknown"}</span>
            <br />
            <span className="text-soft">{address ?? "this machine"}</span>
          </td>
          <td>{formatInstant(seen)}</td>
          <td>
            {id === current ? (
              "this one: sign out ends it"
            ) : (
              <ActionForm action={end} submit="End session" isPlain>
                <input type="hidden" name="id" value={id} />
              </ActionForm>
            )}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
