interface Props {
  branch: string | undefined;
  commit: string | undefined;
  /** whether edits outlive the process */
  keeps: boolean;
}

/** Says of a preview what it shows, and that it forgets. */
export function PreviewBanner({ branch, commit, keeps }: Props) {
  return (
    <aside aria-label="Preview" className="preview-banner no-print">
      <p className="page">
        Preview{branch && ` of ${branch}`}
        {commit && ` at ${commit.slice(0, 7)}`}.{" "}
        {keeps
          ? "Edits go to the database of this preview."
          : "Edits here do not last: the record is a copy in memory."}
      </p>
    </aside>
  );
}
