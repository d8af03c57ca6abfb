import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFile } from "#core/article";
import { parseArticleFile } from "#core/article-file";
import { checkGold } from "#core/quality/check-gold";
import type { DevelopmentArticle } from "#core/quality/measure";

/** Where the development data lie, from the root of the project. */
export const developmentFolder = "core/quality/development";

/** The articles that could be read, in the order of their ids, and what is wrong with the others, by file. */
export interface DevelopmentSet {
  articles: DevelopmentArticle[];
  problems: string[];
}

/** Reads whatever gold lies in the folder, with its articles. An article without gold is a problem too. */
export function readDevelopmentSet(root: string): DevelopmentSet {
  const folder = join(root, developmentFolder);
  const ids = namesIn(join(folder, "gold"), ".json");
  const read = ids.map((id) => readArticle(root, id));
  const stray = namesIn(join(folder, "articles"), ".txt").filter((id) => !ids.includes(id));
  return {
    articles: read.flatMap((result) => (Array.isArray(result) ? [] : result)),
    problems: [
      ...read.flatMap((result) => (Array.isArray(result) ? result : [])),
      ...stray.map((id) => `${developmentFolder}/articles/${id}.txt: has no gold. Add gold/${id}.json.`),
    ],
  };
}

function readArticle(root: string, id: string): DevelopmentArticle | string[] {
  const path = `${developmentFolder}/gold/${id}.json`;
  const value = parseJson(readFileSync(join(root, path), "utf8"));
  if (value instanceof Error) return [`${path}: is no JSON. ${value.message}`];
  const text = readText(root, articlePath(id, value));
  if (Array.isArray(text)) return text;
  const gold = checkGold(value, text);
  if (Array.isArray(gold)) return gold.map((problem) => `${path}: ${problem}`);
  return { id, set: id.replace(/-.*$/, ""), text, gold };
}

/** An article of the seeds is not stored twice: its gold tells where it is. */
function articlePath(id: string, gold: unknown): string {
  const { article } = (gold ?? {}) as { article?: unknown };
  return typeof article === "string" ? article : `${developmentFolder}/articles/${id}.txt`;
}

function readText(root: string, path: string): ArticleFile | string[] {
  if (!existsSync(join(root, path))) return [`${path}: There is no such file. Add the article, or remove its gold.`];
  const file = parseArticleFile(readFileSync(join(root, path)));
  return Array.isArray(file) ? file.map(({ line, problem, remedy }) => `${path}:${line}: ${problem} ${remedy}`) : file;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function namesIn(folder: string, ending: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return files.map((name) => name.slice(0, -ending.length)).sort();
}
