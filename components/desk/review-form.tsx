import { ActionForm } from "#components/desk/action-form";
import type { FormState } from "#core/desk/form-state";

interface Props {
  id: string;
  version: number;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** Sends an event in review back to its author. */
export function ReviewForm({ id, version, action }: Props) {
  return (
    <section className="notice grid gap-2" aria-label="Review">
      <p>
        It waits for review. <a href="#form">Publish it</a> as it stands, or change it first and say why. Or send it
        back:
      </p>
      <ActionForm action={action} submit="Ask for changes" isPlain>
        <input type="hidden" name="event" value={id} />
        <input type="hidden" name="version" value={version} />
        <input
          id="wish"
          name="wish"
          aria-label="What is to be mended"
          placeholder="What is to be mended"
          className="field"
        />
      </ActionForm>
    </section>
  );
}
