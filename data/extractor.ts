// Until the extractor lands, articles are stored without events.
import type { ArticleFile } from "#core/article";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Lexicon } from "#core/extract/lexicon";

export function extractEvents(_article: ArticleFile, _lexicon: Lexicon): ExtractedEvent[] {
  return [];
}
