import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { addressOf, type Change, type ChangeKind } from "#core/changes/change";
import { type ChangeGroup, toDays } from "#core/changes/change-days";
import { type ChangeQuery, changesHref } from "#core/changes/change-query";
import { kindWords, nounWords } from "#core/changes/change-words";
import { useWording } from "#language";
import { FieldChanges } from "./field-changes";

const icons: Record<ChangeKind, string> = {
  added: "closer",
  corrected: "corrected",
  merged: "merged",
  withdrawn: "remove",
  restored: "restored",
};

/** The log by day, and within a day by what was done together. */
export function ChangeLog({
  changes,
  counts,
  query,
}: {
  changes: Change[];
  /** how many changes were made together in all, by `<version> <reason>` */
  counts: ReadonlyMap<string, number>;
  query: ChangeQuery;
}) {
  const wording = useWording();
  return toDays(changes).map(({ day, groups }) => (
    <section key={day} aria-labelledby={`day-${day}`} className="change-day">
      <h2 id={`day-${day}`}>
        <time dateTime={day}>{wording.day(day)}</time>
      </h2>
      {groups.map((group) => (
        <Group
          key={group.changes[0]?.id}
          group={group}
          total={counts.get(`${group.version} ${group.reason}`) ?? 0}
          query={query}
        />
      ))}
    </section>
  ));
}

function Group({ group, total, query }: { group: ChangeGroup; total: number; query: ChangeQuery }) {
  const wording = useWording();
  const { version, at, by, reason, changes } = group;
  return (
    <section
      className="change-group"
      aria-label={wording.t("{reason}, version {version}", { reason: reason, version: version })}
    >
      <p className="text-small text-soft">
        <time dateTime={at}>{at.slice(11, 16)}</time> · <span lang={wording.recordLang}>{by}</span> ·{" "}
        <Link href={changesHref("/changes", query, { version })}>
          <Phrase text="version {version}" version={version} />
        </Link>
        {total > changes.length &&
          ` ${wording.t("· {count} of {count2} changes", { count: changes.length, count2: wording.number(total) })}`}
      </p>
      <p className="font-medium" lang={wording.recordLang}>
        {reason}
      </p>
      <ul>
        {changes.map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ change }: { change: Change }) {
  const { t, recordLang } = useWording();
  const { kind, noun, title, mergedInto, supports, fields } = change;
  const href = addressOf(change);
  return (
    <li className="change" data-kind={kind}>
      <p>
        <span className="change-kind">
          <Icon name={icons[kind]} /> {t(kindWords[kind])}
        </span>{" "}
        {noun !== "event" && `${t(nounWords[noun])}: `}
        {href ? (
          <Link href={href} lang={recordLang}>
            {title}
          </Link>
        ) : (
          <span lang={recordLang}>{title}</span>
        )}
        {mergedInto && (
          <>
            {" "}
            <Phrase text="into {link}" link={<Link href={`/events/${mergedInto}`}>{mergedInto}</Link>} />
          </>
        )}
      </p>
      {supports.length > 0 && <Supported slugs={supports} />}
      <FieldChanges fields={fields} />
    </li>
  );
}

function Supported({ slugs }: { slugs: string[] }) {
  return (
    <p className="text-small">
      <Phrase
        text="Supports {map}"
        map={slugs.map((slug, index) => (
          <span key={slug}>
            {index > 0 && ", "}
            <Link href={`/events/${slug}`}>{slug}</Link>
          </span>
        ))}
      />
    </p>
  );
}
