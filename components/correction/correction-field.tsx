import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import type { Problem } from "#core/desk/event-problems";
import { noteLimits } from "#core/desk/note-limits";
import { useWording } from "#language";

interface Props {
  name: keyof typeof noteLimits;
  label: string;
  problems: Problem[];
  value: string | undefined;
  isLong?: boolean;
}

/** A field of the form for readers, with what has to be mended in it. */
export function CorrectionField({ name, label, problems, value, isLong = false }: Props) {
  const { t } = useWording();
  const field = {
    ...{ id: name, name, className: "field", defaultValue: value, maxLength: noteLimits[name] },
    ...invalidProps(name, problems),
  };
  return (
    <div className="correction-field">
      <label htmlFor={name}>{t(label)}</label>
      {isLong ? <textarea rows={5} required {...field} /> : <input {...field} />}
      <FieldProblem field={name} problems={problems} />
    </div>
  );
}
