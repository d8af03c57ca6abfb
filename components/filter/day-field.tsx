/** A day that a list begins or ends with. */
export function DayField({ label, name, day }: { label: string; name: string; day: string | null }) {
  return (
    <label>
      <span className="label">{label}</span>
      <input key={day} type="date" name={name} defaultValue={day ?? ""} className="field w-full" />
    </label>
  );
}
