import type { EntityName } from "#core/entity-record";
import { nameKindWords } from "#core/entity-words";
import type { NameKind } from "#core/names/names-of";
import { scriptName } from "#core/names/script-name";
import { useWording } from "#language";

/** All spellings of a name by kind, each marked with the language that a voice should read it in, and with its script. */
export function Spellings({ names }: { names: readonly EntityName[] }) {
  const { t } = useWording();
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t("Names")}</h2>
      <dl className="spellings">
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} names={names.filter((name) => name.kind === kind)} />
        ))}
      </dl>
    </section>
  );
}

function Kind({ kind, names }: { kind: NameKind; names: readonly EntityName[] }) {
  const { t, language: pageLanguage } = useWording();
  return (
    <>
      <dt>{t(nameKindWords[kind])}</dt>
      <dd>
        <ul>
          {names.map(({ value, script, language }) => (
            <li key={value}>
              <bdi lang={language ?? undefined}>{value}</bdi>
              {script && script !== "Latn" && <small> {scriptName(script, pageLanguage)}</small>}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
