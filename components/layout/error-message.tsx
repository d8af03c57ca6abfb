import { Phrase } from "#components/language/phrase";
import { useWording } from "#language";
/** What a reader is told when a page fails: what happened, what to do, and the number that the log knows it by. */
export function ErrorMessage({ digest, onRetry }: { digest?: string | undefined; onRetry: () => void }) {
  const { t } = useWording();
  return (
    <div role="alert" className="mt-8 grid max-w-prose justify-items-start gap-6">
      <h1>{t("This page could not be made.")}</h1>
      <p className="font-serif text-lead">
        {t(
          "The fault is ours, and it has been logged. Nothing was lost. Try again; if it stays, the database may be away for a while.",
        )}
      </p>
      {digest && (
        <p className="text-small text-soft">
          <Phrase text="In the log as {words}" words={<code className="font-mono">{digest}</code>} />
        </p>
      )}
      <button type="button" className="button" onClick={onRetry}>
        {t("Try again")}
      </button>
    </div>
  );
}
