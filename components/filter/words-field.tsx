/** The words that a list is asked for. */
export function WordsField({ label, words }: { label: string; words: string | null }) {
  return (
    <label className="grow">
      <span className="label">{label}</span>
      <input key={words} type="search" name="q" defaultValue={words ?? ""} maxLength={200} className="field w-full" />
    </label>
  );
}
