import type { Role } from "#core/desk/role";

/**
 * Every write of the desk and the least role that may do it. The one table: `data/desk` asks it before each write, pages
 * ask it what to offer, and a test walks all of it. A new write is a new line here.
 */
export const writes = {
  "event.create": "editor",
  "event.save-draft": "editor",
  "event.submit": "editor",
  /** a change of a published event, for a reviewer to decide */
  "event.propose": "editor",
  "event.publish": "reviewer",
  "event.save-published": "reviewer",
  /** back to a draft, with what is to be mended */
  "event.request-changes": "reviewer",
  "event.withdraw": "reviewer",
  /** a draft that nobody will finish: it is withdrawn before readers ever saw it */
  "event.discard": "editor",
  "event.restore": "reviewer",
  /** the words of an event in another language; they change nothing that the record says */
  "event.translate": "editor",
  "event.merge": "admin",
  "event.unmerge": "admin",
  "proposal.drop": "editor",
  "proposal.accept": "reviewer",
  "proposal.decline": "reviewer",
  "draft.keep": "editor",
  "article.add": "editor",
  "article.edit": "reviewer",
  /** another text of an article, for a reviewer to compare and decide */
  "article.propose": "editor",
  /** to say where lost evidence stands now */
  "article.review-evidence": "editor",
  /** to take lost evidence from its event */
  "article.drop-evidence": "reviewer",
  /** to keep what one has made of a suggestion without deciding it */
  "suggestion.edit": "editor",
  /** into a draft */
  "suggestion.accept": "editor",
  "suggestion.publish": "reviewer",
  "suggestion.attach": "reviewer",
  /** the same of a published event by somebody who may not publish: it waits for a reviewer */
  "suggestion.propose": "editor",
  "suggestion.reject": "editor",
  "suggestion.reopen": "reviewer",
  /** to take back what was accepted together */
  "suggestion.undo": "reviewer",
  "entity.create": "editor",
  "entity.save": "reviewer",
  "entity.merge": "admin",
  "entity.unmerge": "admin",
  "place.create": "editor",
  "place.save": "reviewer",
  "place.merge": "admin",
  "place.unmerge": "admin",
  "tag.create": "editor",
  /** to say that a name in suggestions is nobody’s, and to let it wait again */
  "name.dismiss": "editor",
  "name.recall": "editor",
  /** to upload a file and look at what it would do */
  "import.prepare": "editor",
  "import.run": "admin",
  "import.undo": "admin",
  "comment.write": "editor",
  "comment.resolve": "editor",
  "note.decide": "reviewer",
  "audit.export": "reviewer",
  "account.add": "admin",
  "account.set-role": "admin",
  "account.remove": "admin",
  /** one's own sessions and password */
  "account.secure": "editor",
} as const satisfies Record<string, Role>;

/** The name of a write, as the audit log has it too. */
export type Write = keyof typeof writes;

const rank: Record<Role, number> = { editor: 0, reviewer: 1, admin: 2 };

/** Whether a role may do a write. */
export function may(role: Role, write: Write): boolean {
  return rank[role] >= rank[writes[write]];
}
