import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { supportWords } from "#core/claims/claim-words";
import type { EventEvidence } from "#core/event";
import { useWording } from "#language";

/** A quote and the article that it stands in. */
export interface QuoteInArticle {
  quote: EventEvidence;
  article: { title: string; publisher: string; date: string; language: string };
  /** whether the words were found in the stored text; where not, the page says so and guesses nothing */
  isFound: boolean;
}

/** The sentences that say so, each with the way to its place in the article. */
export function EventQuotes({ event, quotes }: { event: string; quotes: QuoteInArticle[] }) {
  const wording = useWording();
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">{wording.t("In the words of the sources")}</h2>
      <ol className="quotes">
        {quotes.map(({ quote, article, isFound }, index) => (
          <li
            key={`${quote.article} ${quote.start} ${quote.end}`}
            id={`quote-${index + 1}`}
            data-supports={quote.supports.join(" ")}
          >
            <blockquote lang={article.language}>{quote.exact}</blockquote>
            <p className="text-soft text-small">
              <Phrase
                text="{publisher}, {date} · for {supports}"
                publisher={wording.t(article.publisher)}
                date={wording.day(article.date)}
                supports={supportWords(quote.supports, wording)}
              />
            </p>
            <p className="text-small">
              {isFound ? (
                <Link href={`/articles/${quote.article}#e-${event}`}>
                  <Phrase text="Read it in “{title}”" title={<span lang={article.language}>{article.title}</span>} />
                </Link>
              ) : (
                wording.t("These words are not found in the stored text of the article; the quote needs review.")
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
