"use client";

import { useState } from "react";
import { FormKey } from "#components/desk/form-key";

interface Props {
  /** where the file is sent */
  action: string;
  formKey: string;
  /** the largest file that is taken, in bytes */
  most: number;
  /** the limits in words */
  limits: string;
}

/** Where a file of events is chosen. It is sent as any form is; a script only says earlier what is too large. */
export function UploadForm({ action, formKey, most, limits }: Props) {
  const [size, setSize] = useState(0);
  const isTooLarge = size > most;
  return (
    <form action={action} method="post" encType="multipart/form-data" className="desk-form" aria-label="Upload">
      <FormKey value={formKey} />
      <div className="desk-field">
        <label htmlFor="file">File</label>
        <input
          id="file"
          name="file"
          type="file"
          required
          className="w-full"
          accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,.gz,.zip,text/csv,application/json"
          aria-describedby={isTooLarge ? "file-size" : "file-hint"}
          aria-invalid={isTooLarge}
          onChange={({ target }) => setSize(target.files?.[0]?.size ?? 0)}
        />
        <p id="file-hint" className="desk-hint">
          CSV with names of columns in its first row, JSON, or the data package of this site (ZIP): {limits}. What this
          site exports so comes back in as it is; JSON and the package say all of an event.
        </p>
        <p id="file-size" role="alert" className={isTooLarge ? "field-problem" : ""}>
          {isTooLarge && `This file has ${(size / 1e6).toFixed(1)} MB. Split it or pack it with gzip: ${limits}.`}
        </p>
      </div>
      <button type="submit" className="button" aria-disabled={isTooLarge}>
        Upload and look
      </button>
    </form>
  );
}
