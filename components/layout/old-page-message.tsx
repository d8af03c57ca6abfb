import { useWording } from "#language";

/**
 * What somebody is told who sent a form of a page that is older than the site: a new build has other actions. What was typed is in this
 * browser's keep (components/desk/drafts), and the page brings it back when it is opened anew.
 */
export function OldPageMessage() {
  const { t } = useWording();
  return (
    <div role="alert" className="mt-8 grid max-w-prose justify-items-start gap-6">
      <h1>{t("This page is older than the site.")}</h1>
      <p className="font-serif text-lead">
        {t(
          "The site was updated after the page had been opened, and does not know its form any more. Nothing was saved.",
        )}
      </p>
      <p>
        {t(
          "What you typed is kept in this browser: open the page anew, look whether all of it is there, and send it again. Passwords and files are not kept.",
        )}
      </p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t("Open the page anew")}
      </button>
    </div>
  );
}
