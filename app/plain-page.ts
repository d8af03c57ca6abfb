import { toXml } from "#core/export/xml";

/** A page that needs nothing but its words: Next gives its pages no status of their own but 200, 404 and 500. */
export interface PlainPage {
  status: 400 | 401 | 403 | 410 | 413 | 414 | 503;
  language: string;
  title: string;
  paragraphs: string[];
  links: { href: string; words: string }[];
}

/** The page as an answer. Soft navigation takes it for a foreign document and loads it as a whole, which is right. */
export function plainResponse(page: PlainPage): Response {
  return new Response(plainDocument(page), {
    status: page.status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...(page.status === 503 ? { "Retry-After": "10" } : {}),
    },
  });
}

/** The page as HTML. */
export function plainDocument({ status, language, title, paragraphs, links }: PlainPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${toXml(title)} · Panmunjom</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<header><a href="/">Panmunjom</a></header>
<main>
<p class="status">${status}</p>
<h1>${toXml(title)}</h1>
${paragraphs.map((words) => `<p>${toXml(words)}</p>`).join("\n")}
<ul>
${links.map(({ href, words }) => `<li><a href="${toXml(href)}">${toXml(words)}</a></li>`).join("\n")}
</ul>
</main>
</body>
</html>
`;
}
