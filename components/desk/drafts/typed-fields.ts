/** What this browser keeps of a small form: its fields by name, as they were typed. */
interface Typed {
  at: number;
  entries: [string, string][];
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const prefix = "panmunjom-typed ";
const longestMs = 30 * 24 * 3_600_000;

/**
 * A name for a form that it has again after a restart: where it stands, what it is about, and what it asks. Versions are no
 * part of it, since somebody else may have saved meanwhile, and no key that each page has anew.
 */
export function nameOfForm(form: HTMLFormElement): string {
  const hidden = [...form.elements].flatMap((element) =>
    element instanceof HTMLInputElement &&
    element.type === "hidden" &&
    !/version|^formKey$|^of[A-Z]|^\$|For$/i.test(element.name)
      ? [`${element.name}=${element.value.slice(0, 60)}`]
      : [],
  );
  const asked = new Set(fieldsOf(form).map(({ name }) => name));
  return `${prefix}${location.pathname} ${hidden.join("&")} ${[...asked].join()}`;
}

/** What somebody typed into a form. Passwords, codes, files and names that are looked up are not kept. */
export function typedIn(form: HTMLFormElement): Typed["entries"] {
  return fieldsOf(form).flatMap((field): Typed["entries"] =>
    isChoice(field) ? (field.checked ? [[field.name, field.value]] : []) : [[field.name, field.value]],
  );
}

export function keepTyped(name: string, entries: Typed["entries"]): void {
  try {
    localStorage.setItem(name, JSON.stringify({ at: Date.now(), entries } satisfies Typed));
  } catch {
    // full or closed to us: only this comfort is lost
  }
}

export function forgetTyped(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // there was nothing to forget
  }
}

/** What was kept under a name, unless it is older than a month. */
export function findTyped(name: string): Typed["entries"] | null {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? "null") as Typed | null;
    return kept && Array.isArray(kept.entries) && Date.now() - kept.at < longestMs ? kept.entries : null;
  } catch {
    // storage that is closed to us, or that somebody else wrote
    return null;
  }
}

/** Puts what was typed into a form again, and opens whatever it is folded away in. */
export function fillIn(form: HTMLFormElement, entries: Typed["entries"]): void {
  const left = [...entries];
  for (const field of fieldsOf(form)) {
    const at = left.findIndex(([name, value]) => name === field.name && (!isChoice(field) || value === field.value));
    const before = isChoice(field) ? field.checked : field.value;
    if (isChoice(field)) field.checked = at >= 0;
    else if (at >= 0) field.value = left[at]?.[1] ?? "";
    if (at >= 0) left.splice(at, 1);
    if ((isChoice(field) ? field.checked : field.value) !== before) unfold(field);
  }
}

function unfold(field: Field): void {
  for (let box = field.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(isField).filter(({ name }) => name !== "");
}

function isField(element: Element): element is Field {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  if (!(element instanceof HTMLInputElement) || /password|code/i.test(element.name)) return false;
  return !/hidden|password|file|submit|button|reset|image/.test(element.type) && element.role !== "combobox";
}

function isChoice(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}
