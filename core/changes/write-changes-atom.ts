import { licence } from "#core/export/licence";
import { toXml } from "#core/export/xml";
import { addressOf, type Change } from "./change";
import { describeField, kindWords, nounWords } from "./change-words";

/** Changes as an Atom feed (RFC 4287), newest first. `address` is the feed's own, `page` that of the page with the same. */
export function writeChangesAtom(
  changes: readonly Change[],
  { site, address, page }: { site: string; address: string; page: string },
): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${toXml(address)}</id>
<title>Panmunjom: changes of the record</title>
<subtitle>What was added, corrected, merged or withdrawn, by whom and why.</subtitle>
<updated>${changes[0]?.at ?? "1970-01-01T00:00:00.000Z"}</updated>
<author><name>Panmunjom</name><uri>${toXml(site)}/</uri></author>
<link rel="self" type="application/atom+xml" href="${toXml(address)}"/>
<link rel="alternate" type="text/html" href="${toXml(page)}"/>
<rights>${licence.title}. ${licence.url}</rights>
${changes.map((change) => toEntry(change, site)).join("")}</feed>
`;
}

function toEntry(change: Change, site: string): string {
  const { id, kind, noun, title, at, by, reason, fields, supports, mergedInto, version } = change;
  const path = addressOf(change) ?? (mergedInto ? `/events/${mergedInto}` : `/changes?version=${version}`);
  const merged = mergedInto ? `Merged with ${mergedInto}.` : null;
  const told = supports.length > 0 ? `Supports ${supports.join(", ")}.` : null;
  const content = [reason, merged, told, ...fields.map(describeField)].filter(Boolean).join("\n");
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${toXml(`${kindWords[kind]}: ${title}`)}</title>
<updated>${at}</updated>
<author><name>${toXml(by)}</name></author>
<link rel="alternate" type="text/html" href="${toXml(`${site}${path}`)}"/>
<category term="${kind}"/>
<category term="${noun}" label="${toXml(nounWords[noun])}"/>
<content type="text">${toXml(content)}</content>
</entry>
`;
}
