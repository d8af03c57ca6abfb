import { type EventFormatName, eventFormats } from "#core/export/event-formats";

const words: Record<EventFormatName, string> = {
  csv: "One event a row; see the codebook. Cells that a spreadsheet would run are defused.",
  json: "The events as the API gives them, with query, version and license before them.",
  jsonld: "A graph of schema.org: the dataset, then its events.",
  ics: "A calendar for subscription: whole days, cancelled events with STATUS:CANCELLED under the same UID.",
  atom: "A feed for readers.",
  bib: "BibTeX, one entry an event.",
  ris: "RIS, one record an event.",
  "csl.json": "CSL-JSON, one item an event.",
  "timelinejs.json": "TimelineJS 3.",
};

/** The files that a filter can be taken away as. */
export function ApiExports() {
  return (
    <table className="api-table" aria-label="Files">
      <tbody>
        {Object.keys(eventFormats).map((ending) => (
          <tr key={ending}>
            <th scope="row">
              <a href={`/export/events.${ending}`} download="" className="font-mono">
                /export/events.{ending}
              </a>
            </th>
            <td>{words[ending as EventFormatName]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <a href="/export/panmunjom.zip" download="" className="font-mono">
              /export/panmunjom.zip
            </a>
          </th>
          <td>A data package (Frictionless): seven tables, their description, README and licence.</td>
        </tr>
        <tr>
          <th scope="row">
            <a href="/export/cite.txt" className="font-mono">
              /export/cite.txt
            </a>
          </th>
          <td>
            How to cite the events of a filter, or all of them; also <code>.bib</code> <code>.ris</code>{" "}
            <code>.csl.json</code>, and the same below the address of an event or an article.
          </td>
        </tr>
      </tbody>
    </table>
  );
}
