import type { Write } from "./permissions";

/** What stands in the log besides the writes of the table: what happens before anybody is let in. */
type Other = "sign-in" | "sign-out" | "request";

/** An act in words, done and tried; `{it}` is what it was done to. */
type Words = readonly [done: string, tried: string];

/** A regular verb; `rest` is what follows it. */
function regular(verb: string, rest: string): Words {
  return [`${verb}${verb.endsWith("e") ? "d" : "ed"} ${rest}`, `${verb} ${rest}`];
}

const acts: Record<Write | Other, Words> = {
  "event.create": regular("draft", "{it}"),
  "event.save-draft": regular("save", "the draft {it}"),
  "event.submit": ["sent {it} for review", "send {it} for review"],
  "event.propose": regular("propose", "a change of {it}"),
  "event.publish": regular("publish", "{it}"),
  "event.save-published": regular("change", "{it}"),
  "event.request-changes": regular("ask", "for changes of {it}"),
  "event.withdraw": ["withdrew {it}", "withdraw {it}"],
  "event.discard": ["gave up the draft {it}", "give up the draft {it}"],
  "event.restore": regular("restore", "an older version of {it}"),
  "event.translate": ["wrote {it} in another language", "write {it} in another language"],
  "event.merge": regular("merge", "another event into {it}"),
  "event.unmerge": ["took the merge of {it} back", "take the merge of {it} back"],
  "proposal.drop": ["took back a change of {it}", "take back a change of {it}"],
  "proposal.accept": regular("accept", "a change of {it}"),
  "proposal.decline": regular("decline", "a change of {it}"),
  "draft.keep": ["kept what was typed of {it}", "keep what was typed of {it}"],
  "article.add": regular("hand", "in the article {it}"),
  "article.edit": regular("replace", "the text of {it}"),
  "article.propose": regular("propose", "another text of {it}"),
  "article.review-evidence": regular("look", "through the evidence of {it}"),
  "article.drop-evidence": ["took lost evidence from {it}", "take lost evidence from {it}"],
  "suggestion.edit": regular("work", "on the suggestion {it}"),
  "suggestion.accept": regular("accept", "the suggestion {it}"),
  "suggestion.publish": regular("publish", "the suggestion {it}"),
  "suggestion.attach": regular("attach", "the suggestion {it} to an event"),
  "suggestion.propose": regular("propose", "the suggestion {it} as a change"),
  "suggestion.reject": regular("turn", "the suggestion {it} down"),
  "suggestion.reopen": regular("open", "the suggestion {it} again"),
  "suggestion.undo": ["took back what was accepted together: {it}", "take back what was accepted together: {it}"],
  "entity.create": ["put {it} on record", "put {it} on record"],
  "entity.save": regular("change", "the record of {it}"),
  "entity.merge": regular("merge", "another record into {it}"),
  "entity.unmerge": ["took the merge of {it} back", "take the merge of {it} back"],
  "place.create": ["put {it} on record", "put {it} on record"],
  "place.save": regular("change", "the record of {it}"),
  "place.merge": regular("merge", "another record into {it}"),
  "place.unmerge": ["took the merge of {it} back", "take the merge of {it} back"],
  "tag.create": ["made the tag {it}", "make the tag {it}"],
  "name.dismiss": ["said that {it} is nobody’s name", "say that {it} is nobody’s name"],
  "name.recall": ["let the name {it} wait again", "let the name {it} wait again"],
  "import.prepare": regular("upload", "{it}"),
  "import.run": regular("import", "{it}"),
  "import.undo": ["took the import of {it} back", "take the import of {it} back"],
  "comment.write": regular("comment", "on {it}"),
  "comment.resolve": regular("settle", "a comment on {it}"),
  "note.decide": regular("answer", "a reader about {it}"),
  "audit.export": ["took the log away as a file", "take the log away as a file"],
  "account.add": regular("add", "the account {it}"),
  "account.set-role": regular("change", "the role of {it}"),
  "account.remove": regular("remove", "the account {it}"),
  "account.secure": regular("change", "how they sign in"),
  "sign-in": regular("sign", "in"),
  "sign-out": regular("sign", "out"),
  request: ["sent a form to {it}", "send a form to {it}"],
};

/** A sentence of the log in its parts: the record that it is about stands between them, where there is one. */
export interface ActWords {
  before: string;
  /** whether the record stands in the sentence */
  hasSubject: boolean;
  after: string;
}

/**
 * What somebody did, to follow their name: “published ”, the record, “”. Of what was refused it says what they tried. Acts that
 * this version does not know have their names.
 */
export function actWords(action: string, isRefused: boolean): ActWords {
  const [done, tried] = Object.hasOwn(acts, action)
    ? acts[action as Write | Other]
    : ([`${action} {it}`, `${action} {it}`] as const);
  const [before = "", after] = (isRefused ? `tried to ${tried}` : done).split("{it}");
  return { before, hasSubject: after !== undefined, after: after ?? "" };
}
