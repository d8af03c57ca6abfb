import { toScriptJson } from "#core/export/json-script";

/** A statement of schema.org in the page, for search engines and citation managers. No text of ours can end the script. */
export function JsonLd({ node }: { node: object }) {
  const json = toScriptJson({ "@context": "https://schema.org", ...node });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text is not HTML, and toScriptJson escapes every sign that could end it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
