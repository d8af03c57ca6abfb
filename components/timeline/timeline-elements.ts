import { browserWording } from "#components/language/browser-wording";
import { type Lane, laneWords } from "#core/timeline/lanes";
import type { TimelineCluster, TimelineEvent } from "#core/timeline/timeline-answer";
import { type Entry, type Ghost, nameOf } from "./timeline-entries";

/*
 * The figures of the timeline as plain DOM nodes. Titles become text nodes, never HTML, so nothing that an article says
 * can run; and no React inside the widget, which would leak a tree with every item that leaves the view.
 */

/** How an entry stands in the page: what its link carries on, and whether it is the selected one. */
export interface Standing {
  query: string;
  isSelected: boolean;
}

/** An event as a link to its page, or a cluster as a button; the arrow keys reach both. */
export function entryElement(entry: Entry, { query, isSelected }: Standing): HTMLElement {
  const { item } = entry;
  const element = item.kind === "event" ? eventLink(item, query) : clusterButton(item);
  element.dataset.entry = entry.id;
  element.tabIndex = -1;
  element.title = nameOf(entry);
  element.setAttribute("aria-label", nameOf(entry));
  if (isSelected) element.ariaCurrent = "true";
  return element;
}

export function ghostElement(ghost: Ghost): HTMLElement {
  const element = document.createElement("i");
  element.className = "timeline-ghost";
  element.title = ghost.words;
  element.ariaHidden = "true";
  return element;
}

/** The name of a lane. One that stands for others is a button that shows them; the link below the timeline does the same. */
export function laneElement(lane: Lane): HTMLElement {
  const element = document.createElement(lane.within?.length ? "button" : "span");
  element.className = "timeline-lane";
  element.textContent = laneWords(lane, browserWording());
  if (lane.within?.length) {
    element.dataset.lanes = lane.within.map(({ id }) => id).join(",");
    const lanes = lane.within.map((one) => laneWords(one, browserWording())).join(", ");
    element.title = browserWording().t("Show {lanes}", { lanes });
    element.tabIndex = -1;
  }
  return element;
}

function eventLink({ slug, title, type }: TimelineEvent, query: string): HTMLElement {
  const link = document.createElement("a");
  link.className = "timeline-event";
  link.href = browserWording().href(`/events/${slug}${query}`);
  link.dataset.type = type;
  link.draggable = false;
  link.textContent = title;
  return link;
}

function clusterButton({ count }: TimelineCluster): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "timeline-cluster";
  button.textContent = browserWording().number(count);
  return button;
}
