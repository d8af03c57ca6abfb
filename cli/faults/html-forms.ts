/** A form of a page, as far as sending it takes. */
export interface HtmlForm {
  /** names and values of hidden fields, which tell the site what the form is for */
  hidden: [name: string, value: string][];
  /** names of the fields that people fill in */
  fields: string[];
  /** all of it, to tell forms apart by their words */
  html: string;
}

/** The forms of a page that are sent to it. */
export function formsIn(html: string): HtmlForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, attributes = ""]) => /method="post"/i.test(attributes) || /enctype=/i.test(attributes))
    .map(([, , inner = ""]) => {
      const tags = [...inner.matchAll(/<(?:input|select|textarea|button)\b([^>]*)>/g)].map(([, tag = ""]) => tag);
      const named = tags.flatMap((tag) => {
        const name = attributeOf(tag, "name");
        return name === null ? [] : [{ name, tag }];
      });
      const isHidden = (tag: string) => attributeOf(tag, "type") === "hidden";
      return {
        hidden: named
          .filter(({ tag }) => isHidden(tag))
          .map(({ name, tag }) => [name, attributeOf(tag, "value") ?? ""]),
        fields: [...new Set(named.filter(({ tag }) => !isHidden(tag)).map(({ name }) => name))],
        html: inner,
      };
    });
}

function attributeOf(tag: string, name: string): string | null {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescapeHtml(value);
}

const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'" };

function unescapeHtml(text: string): string {
  return text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name: string) => entities[name] ?? "");
}
