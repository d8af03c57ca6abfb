import { EventContent, UnfinishedContent } from "#core/event-draft";

/** Something to mend: the path of the field in the content, such as `sources.0.date`, and what to do. */
export interface Problem {
  field: string;
  message: string;
}

/** What keeps a content from being saved as a draft, all at once. */
export function problemsOfDraft(content: unknown): Problem[] {
  return [...problemsBy(UnfinishedContent, content), ...contradictions(content)];
}

/** What keeps a content from being published, all at once. */
export function problemsOfPublication(content: unknown): Problem[] {
  return [...problemsBy(EventContent, content), ...contradictions(content)];
}

function problemsBy(schema: typeof EventContent | typeof UnfinishedContent, content: unknown): Problem[] {
  const parsed = schema.safeParse(content);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    const field = path.join(".");
    return { field, message: (isEmptyAt(content, path) && missing[field]) || message };
  });
}

/** What to say of a field that nobody has filled in. */
const missing: Record<string, string> = {
  title: "Give it a title.",
  date: "Say when it happened: a day such as 2018-06-12, or a month such as 2018-06.",
  summary: "Say in a sentence or three what happened.",
};

function isEmptyAt(content: unknown, [name]: readonly PropertyKey[]): boolean {
  return name !== undefined && (content as Record<PropertyKey, unknown>)[name] === "";
}

/** What each field allows alone and not together. */
function contradictions(content: unknown): Problem[] {
  const { id, related = [], relations = [], participants = [] } = content as Partial<UnfinishedContent>;
  const tied = [...related, ...relations.map(({ event }) => event)];
  const tiedTwice = tied.find((event, index) => tied.indexOf(event) !== index);
  const names = participants.map(({ entity }) => entity);
  const twice = participants.find(({ entity }, index) => names.indexOf(entity) !== index);
  return [
    ...(tiedTwice ? [{ field: "related", message: `“${tiedTwice}” is named twice: keep one.` }] : []),
    ...(id !== undefined && tied.includes(id)
      ? [{ field: "related", message: "An event cannot be related to itself." }]
      : []),
    ...(twice ? [{ field: "participants", message: `${twice.name} is named twice: keep one.` }] : []),
  ];
}
