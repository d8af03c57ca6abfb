/** A program that reads the API, in one language. */
export interface Sample {
  language: "curl" | "R" | "Python" | "JavaScript";
  /** what must be there first */
  needs: string;
  code: string;
}

/** The same task in four languages: all summits that were called off, page by page, and a table of them. */
export function samplesOf(site: string): Sample[] {
  return [
    {
      language: "curl",
      needs: "curl and jq",
      code: `# One page of events, as titles
curl -s "${site}/api/v1/events?type=summit&status=cancelled,postponed" \\
  | jq -r '.events[] | [.date, .title] | @tsv'

# All rows at once, as a table
curl -s -o summits.csv "${site}/export/events.csv?type=summit"

# Ask again for nothing, if nothing has changed
curl -s -o summits.csv --etag-save tag --etag-compare tag "${site}/export/events.csv?type=summit"`,
    },
    {
      language: "R",
      needs: "R 4 and jsonlite",
      code: `# All rows at once: dates as text, since they are EDTF
events <- read.csv("${site}/export/events.csv?type=summit", colClasses = c(date = "character"))
table(substr(events$earliest, 1, 4), events$status)

# Page by page
library(jsonlite)
cursor <- ""
repeat {
  page <- fromJSON(paste0("${site}/api/v1/events?type=summit&limit=100&cursor=", cursor))
  print(page$events[, c("date", "title")])
  if (is.null(page$\`next\`)) break
  cursor <- page$\`next\`
}`,
    },
    {
      language: "Python",
      needs: "Python 3, nothing else",
      code: `import json
from urllib.parse import urlencode
from urllib.request import urlopen

query = {"type": "summit", "limit": 100}
while True:
    with urlopen("${site}/api/v1/events?" + urlencode(query)) as answer:
        page = json.load(answer)
    for event in page["events"]:
        print(event["date"], event["title"])
    if page["next"] is None:
        break
    query["cursor"] = page["next"]`,
    },
    {
      language: "JavaScript",
      needs: "a browser, or Node 18 as a module",
      code: `const query = new URLSearchParams({ type: "summit", limit: "100" });
for (;;) {
  const answer = await fetch("${site}/api/v1/events?" + query);
  const { events, next } = await answer.json();
  for (const { date, title } of events) console.log(date, title);
  if (next === null) break;
  query.set("cursor", next);
}`,
    },
  ];
}
