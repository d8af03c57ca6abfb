interface Props {
  q: string;
  /** percent */
  least: number;
  match: string;
  sort: string;
}

/** What the list of suggestions is narrowed to and ordered by; it is in the address. */
export function SuggestionFilterForm({ q, least, match, sort }: Props) {
  return (
    <search>
      <form className="desk-filter">
        <label>
          Article
          <input name="q" type="search" defaultValue={q} className="field" placeholder="title or publisher" />
        </label>
        <label>
          At least … % sure
          <input name="least" type="number" min={0} max={100} defaultValue={least || ""} className="field w-28" />
        </label>
        <label>
          On record
          <select name="match" defaultValue={match} className="field">
            <option value="any">new or known</option>
            <option value="new">like no event</option>
            <option value="known">like a known event</option>
          </select>
        </label>
        <label>
          Order
          <select name="sort" defaultValue={sort} className="field">
            <option value="confidence">surest first</option>
            <option value="article">by article, newest first</option>
            <option value="age">longest waiting first</option>
          </select>
        </label>
        <button type="submit" className="button button-plain">
          Show
        </button>
      </form>
    </search>
  );
}
