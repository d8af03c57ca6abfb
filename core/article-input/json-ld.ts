/** What JSON-LD of a page says of its article (schema.org), as it stands there; each null where it does not. */
export interface ArticleLinkedData {
  date: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  body: string | null;
}

type Node = Record<string, unknown>;

/** So many nodes are looked at: a page has tens. */
const maxNodes = 5000;

/** Reads the article among the blocks of JSON-LD of a page: by its type, or else the first node with a day of publication. */
export function readJsonLd(blocks: readonly string[]): ArticleLinkedData {
  const nodes = blocks.flatMap(parseBlock);
  const article = nodes.find(isArticle) ?? nodes.find((node) => textOf(node.datePublished) !== null) ?? {};
  return {
    date: textOf(article.datePublished) ?? textOf(article.dateCreated),
    title: textOf(article.headline) ?? textOf(article.name),
    publisher: nameOf(article.publisher, nodes),
    url: textOf(article.url) ?? nameOf(article.mainEntityOfPage, nodes, "@id"),
    language: textOf(article.inLanguage),
    body: textOf(article.articleBody),
  };
}

/** All nodes of a block, those within others too. What is no JSON says nothing. */
function parseBlock(block: string): Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [parse(block)];
  for (let next = 0; next < waiting.length && next < maxNodes; next++) {
    const value = waiting[next];
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value as Node);
    for (const part of Object.values(value)) if (typeof part === "object") waiting.push(part);
  }
  return nodes;
}

function parse(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

/** schema.org has a score of kinds: NewsArticle, ReportageNewsArticle, BlogPosting, Report … */
function isArticle(node: Node): boolean {
  const types = [node["@type"]].flat().map(String);
  return types.some((type) => /(?:Article|Posting|Report)$/.test(type)) && textOf(node.datePublished) !== null;
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

/** A name that stands there itself, in a node, or in a node elsewhere that is pointed to. */
function nameOf(value: unknown, nodes: readonly Node[], key = "name"): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "object" || first === null) return textOf(first);
  const node = first as Node;
  const id = textOf(node["@id"]);
  const other = id ? nodes.find((candidate) => candidate["@id"] === id && textOf(candidate[key]) !== null) : undefined;
  return textOf(node[key]) ?? textOf(other?.[key]);
}
