import type { Editor } from "#core/desk/role";
import { relocateQuote } from "#core/evidence/relocate-quote";
import { toSearchText } from "#core/search-text";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { Conflict, NotFound } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { insertRows, newBatch } from "../write-batch";
import { addRevision } from "../write-revision";
import { listQuotes, type QuotedClaim } from "./article-change";
import { deskLexicon } from "./desk-lexicon";
import { deskWrite } from "./desk-write";
import { authorOf, type EditorAuthor } from "./editor-author";
import { moveClaims, withEventRevision } from "./move-claims";
import { nextRevision } from "./next-revision";
import type { TextPayload } from "./propose-text";
import { suggestAnew } from "./suggest-anew";

/** What a replaced text came to. */
export interface ReplacedText {
  version: number;
  kept: number;
  moved: number;
  lost: number;
  /** new suggestions */
  suggested: number;
}

/**
 * Replaces the text of an article by another that was compared with it. Its evidence is found again where it surely stands,
 * each event that it moves in gets a revision, and what is not found is marked to be looked at. The old text stays in the
 * article's revisions.
 * @throws NotFound; Conflict where the change was decided, or the article changed since
 */
export async function replaceText(db: Database, editor: Editor, id: string): Promise<ReplacedText> {
  const lexicon = await deskLexicon(db);
  return deskWrite(db, editor, { write: "article.edit", noun: "article" }, async (tx) => {
    const proposal = await tx.proposal.findFirst({ where: { id, noun: "article" } });
    if (!proposal) throw new NotFound("There is no such change.");
    if (proposal.state !== "waiting") throw new Conflict(`This change was decided already: ${proposal.state}.`);
    const { subjectId, payload, reason, by } = proposal;
    const author: EditorAuthor = { editor, reason: by === editor.name ? reason : `${reason} (handed in by ${by})` };
    const { title, text, sha256 } = payload as unknown as TextPayload;
    await tx.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${subjectId}::uuid FOR UPDATE`;
    const article = await tx.article.findUniqueOrThrow({ where: { id: subjectId } });
    if (article.version !== proposal.baseVersion)
      throw new Conflict("The article was changed since this text was handed in. Hand it in again to compare anew.");
    const version = await nextRevision(tx, "article", subjectId);
    await tx.article.update({
      where: { id: subjectId },
      data: {
        ...{ title, text, sha256, version, updatedAt: new Date() },
        searchText: toSearchText({ prose: [title, text], names: [] }),
      },
    });
    const counts = await moveEvidence(tx, author, subjectId, text);
    const suggested = await suggestAnew(tx, lexicon, author, subjectId);
    const batch = newBatch(authorOf(author));
    const about = { slug: article.slug, date: fromDate(article.date), language: article.language };
    addRevision(batch, {
      ...{ noun: "article", subjectId, number: version },
      before: { ...about, title: article.title, text: article.text, version: article.version },
      after: { ...about, title, text, version },
    });
    await insertRows(tx, batch.rows);
    await tx.proposal.update({
      where: { id },
      data: { state: "accepted", decidedBy: editor.name, decidedAt: new Date() },
    });
    const result = { version, ...counts, suggested };
    return { result, audit: { subjectId, subject: article.slug, reason: author.reason, detail: { ...result } } };
  });
}

async function moveEvidence(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  articleId: string,
  text: string,
): Promise<Pick<ReplacedText, "kept" | "moved" | "lost">> {
  const claims = await listQuotes(tx, articleId);
  const found = claims.map((claim) => ({ claim, relocation: relocateQuote(text, claim) }));
  const moved = found.flatMap(({ claim, relocation }) =>
    relocation.kind === "moved" || relocation.kind === "edited" ? [{ claim, quote: relocation.quote }] : [],
  );
  const idsOf = (kind: "kept" | "lost") =>
    found.flatMap(({ claim, relocation }) => (relocation.kind === kind ? [claim.id] : []));
  const [kept, lost] = [idsOf("kept"), idsOf("lost")];
  await tx.claim.updateMany({ where: { id: { in: lost } }, data: { needsReview: true } });
  await tx.claim.updateMany({ where: { id: { in: kept }, needsReview: true }, data: { needsReview: false } });
  await withEventRevision(tx, author, distinct(moved.map(({ claim }) => claim)), () =>
    moveClaims(
      tx,
      moved.map(({ claim, quote }) => ({ id: claim.id, quote })),
    ),
  );
  return { kept: kept.length, moved: moved.length, lost: lost.length };
}

function distinct(claims: readonly QuotedClaim[]): string[] {
  return [...new Set(claims.map(({ eventId }) => eventId))];
}
