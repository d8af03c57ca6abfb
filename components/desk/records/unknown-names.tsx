import Link from "next/link";
import { ActionForm } from "#components/desk/action-form";
import { FormKey } from "#components/desk/form-key";
import type { FormState } from "#core/desk/form-state";
import { entityKinds } from "#core/entity-kinds";
import { kindWords } from "#core/entity-words";
import { RecordPicker } from "./record-picker";

interface UnknownName {
  key: string;
  spellings: string[];
  countries: string[];
  offices: string[];
  count: number;
  passages: { words: string; article: { id: string; title: string } }[];
  candidates: { slug: string; name: string; detail: string | null; country: string | null }[];
}

type Action = (state: FormState, form: FormData) => Promise<FormState>;

interface Props {
  names: UnknownName[];
  action: Action;
  formKey: string;
  /** whether the reader may write spellings of others */
  mayAttach: boolean;
}

/** Names that nobody on record bears, each with where it stands and the ways to settle it. */
export function UnknownNames({ names, ...how }: Props) {
  return (
    <div className="grid gap-8">
      {names.map((name) => (
        <Name key={name.key} name={name} {...how} />
      ))}
    </div>
  );
}

function Name({ name, action, formKey, mayAttach }: { name: UnknownName } & Omit<Props, "names">) {
  const { key, spellings, countries, offices, count, passages } = name;
  const [heading, ...others] = spellings;
  return (
    <article className="unknown-name" id={`name-${key}`} aria-labelledby={`heading-${key}`}>
      <h2 id={`heading-${key}`}>{heading}</h2>
      <p className="text-small text-soft">
        {[
          others.length > 0 && `also ${others.join(", ")}`,
          countries.join(", "),
          offices.join("; "),
          count === 1 ? "in 1 suggestion" : `in ${count} suggestions`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {passages.map(({ words, article }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place in the list
        <figure key={index} className="unknown-passage">
          <blockquote className="row-quote">{words}</blockquote>
          <figcaption className="text-small">
            <Link href={`/admin/articles/${article.id}`} prefetch={false}>
              {article.title}
            </Link>
          </figcaption>
        </figure>
      ))}
      {mayAttach && <Attach name={name} action={action} />}
      <Create name={name} action={action} formKey={formKey} />
      <Dismiss name={name} action={action} />
    </article>
  );
}

function Hidden({ name, decision }: { name: UnknownName; decision: string }) {
  return (
    <>
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="field" value={`name-${name.key}`} />
      {name.spellings.map((spelling) => (
        <input key={spelling} type="hidden" name="spelling" value={spelling} />
      ))}
    </>
  );
}

function Attach({ name, action }: { name: UnknownName; action: Action }) {
  const { key, candidates, spellings } = name;
  return (
    <>
      {candidates.length > 0 && (
        <div className="desk-buttons">
          {candidates.map(({ slug, name: called, detail, country }) => (
            <ActionForm key={slug} action={action} submit={`It is ${called}`} isPlain>
              <Hidden name={name} decision="attach" />
              <input type="hidden" name="candidate" value={slug} />
              <span className="text-small text-soft">{[detail, country].filter(Boolean).join(", ")}</span>
            </ActionForm>
          ))}
        </div>
      )}
      <details>
        <summary>It is somebody else on record</summary>
        <div className="mt-3">
          <ActionForm action={action} submit="This is who it is">
            <Hidden name={name} decision="attach" />
            <RecordPicker
              name="who"
              id={`who-${key}`}
              label={`Who ${spellings[0]} is`}
              kind="person"
              hint="In any spelling. These spellings become theirs."
              text=""
              slug=""
            />
          </ActionForm>
        </div>
      </details>
    </>
  );
}

function Create({ name, action, formKey }: { name: UnknownName; action: Action; formKey: string }) {
  const { key, spellings, countries, offices } = name;
  const field = (id: string, label: string, value: string | undefined) => (
    <div className="desk-field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <input id={`${id}-${key}`} name={id} className="field" defaultValue={value} autoComplete="off" />
    </div>
  );
  return (
    <details>
      <summary>Put {spellings[0]} on record</summary>
      <div className="mt-3">
        <ActionForm action={action} submit="Put on record">
          <Hidden name={name} decision="create" />
          <FormKey value={formKey} />
          <div className="desk-columns">
            {field("name", "Name", spellings[0])}
            <div className="desk-field">
              <label htmlFor={`kind-${key}`}>Kind</label>
              <select id={`kind-${key}`} name="kind" className="field" defaultValue="person">
                {entityKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kindWords[kind]}
                  </option>
                ))}
              </select>
            </div>
            {field("country", "Country", countries[0])}
            {field("office", "Office", offices[0])}
          </div>
        </ActionForm>
      </div>
    </details>
  );
}

function Dismiss({ name, action }: { name: UnknownName; action: Action }) {
  return (
    <details>
      <summary>This is nobody’s name</summary>
      <div className="mt-3">
        <ActionForm action={action} submit="Dismiss" isPlain>
          <Hidden name={name} decision="dismiss" />
          <input name="reason" aria-label={`Why ${name.spellings[0]} is nobody`} placeholder="Why" className="field" />
        </ActionForm>
      </div>
    </details>
  );
}
