import { formatInstant } from "#core/desk/format-instant";
import { type DraftOf, forgetKept } from "./kept-drafts";

/** Says that a form shows what was typed and not saved; without scripts its button is sent as the intent `discard`. */
export function KeptNotice({ at, of }: { at: number; of: DraftOf }) {
  return (
    <div className="notice desk-buttons">
      <p role="status">What you had typed and not saved, kept on {formatInstant(new Date(at))} UTC, is here again.</p>
      <button
        type="submit"
        name="intent"
        value="discard"
        className="button button-plain"
        onClick={(event) => {
          event.preventDefault();
          const { form } = event.currentTarget;
          const formKey = form ? String(new FormData(form).get("formKey") ?? "") : "";
          void forgetKept(of, formKey).finally(() => location.reload());
        }}
      >
        Discard it
      </button>
    </div>
  );
}
