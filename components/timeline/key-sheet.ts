import { browserWording } from "#components/language/browser-wording";

const keys: [keys: string[], does: string][] = [
  [["←", "→"], "Go to the event before or after"],
  [["↑", "↓"], "Go to the lane above or below"],
  [["Home", "End"], "Go to the first or last event in view"],
  [["Page Up", "Page Down"], "Look half a view earlier or later"],
  [["+", "−"], "Zoom in or out around the event"],
  [["Enter"], "Open the event beside the timeline, or zoom into a stretch"],
  [["c"], "Show 30 days before and after the event"],
  [["Escape"], "Close the event and go back to where it was opened"],
  [["Ctrl + wheel"], "Zoom; the wheel alone scrolls the page"],
  [["?"], "Show this sheet"],
];

/** Opens the sheet of all keys over the page; Escape and its button close it, and the focus goes back. */
export function openKeySheet(): void {
  const { t } = browserWording();
  const dialog = document.createElement("dialog");
  dialog.className = "key-sheet";
  dialog.setAttribute("aria-labelledby", "key-sheet-title");
  const title = document.createElement("h2");
  title.id = "key-sheet-title";
  title.textContent = t("Keys of the timeline");
  const button = document.createElement("button");
  button.className = "button";
  button.textContent = t("Close");
  button.addEventListener("click", () => dialog.close());
  dialog.append(title, listOf(), button);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function listOf(): HTMLElement {
  const list = document.createElement("dl");
  for (const [names, does] of keys) {
    const [term, description] = [document.createElement("dt"), document.createElement("dd")];
    term.append(...names.map((name) => Object.assign(document.createElement("kbd"), { textContent: name })));
    description.textContent = browserWording().t(does);
    list.append(term, description);
  }
  return list;
}
