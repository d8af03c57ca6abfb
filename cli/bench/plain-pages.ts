import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { formatDate } from "#core/dates/format-date";
import { castOf } from "#core/synthetic/cast";
import { syntheticEvent } from "#core/synthetic/synthetic-event";
import { counterpartOf } from "#core/timeline/counterpart";
import { drawingOf } from "#core/timeline/drawing";

/** Pages that give other timelines the same events, all of them at once. */
export interface PlainPages {
  url: string;
  close(): Promise<void>;
}

/** Serves `/widget/N` and `/timelinejs/N`, each with the first N synthetic events, and files of packages below `/files/`. */
export async function servePlainPages(packages: readonly string[], port: number): Promise<PlainPages> {
  const server = createServer((request, response) => {
    const [, kind = "", ...rest] = (request.url ?? "").split("/");
    const events = Number(rest[0]);
    const answer =
      kind === "widget"
        ? widgetPage(events)
        : kind === "timelinejs"
          ? timelinejsPage(events)
          : fileOf(packages, rest.join("/"));
    if (!answer) response.writeHead(404).end();
    else
      response
        .writeHead(200, { "content-type": typeof answer === "string" ? "text/html" : typeOf(rest.at(-1)) })
        .end(answer);
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileOf(packages: readonly string[], path: string): Buffer | null {
  const found = packages
    .map((folder) => join(folder, normalize(`/${path}`)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return found ? readFileSync(found) : null;
}

function typeOf(name = ""): string {
  return name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "application/octet-stream";
}

function firstEvents(count: number) {
  const cast = castOf(1);
  return Array.from({ length: count }, (_, number) => syntheticEvent(1, number, cast).draft);
}

/** vis-timeline as its examples use it: every event an item, the counterpart its group. */
function widgetPage(count: number): string {
  const events = firstEvents(count).map(({ id, title, date, participants }) => {
    const { figure, from, to } = drawingOf(date);
    const group = counterpartOf(participants);
    return figure === "point"
      ? { id, group, content: title, start: from, type: "point" }
      : { id, group, content: title, start: from, end: to };
  });
  const groups = [...new Set(events.map(({ group }) => group))].map((id) => ({ id, content: id }));
  return `<!doctype html><meta charset="utf-8"><title>Widget</title>
<link rel="stylesheet" href="/files/vis-timeline/styles/vis-timeline-graph2d.min.css">
<script src="/files/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
<div id="timeline"></div>
<script>
new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(${json(events)}), new vis.DataSet(${json(groups)}),
  { height: "560px", verticalScroll: true, zoomKey: "ctrlKey" });
</script>`;
}

function timelinejsPage(count: number): string {
  const events = firstEvents(count).map(({ id, title, date, summary }) => {
    const { from } = drawingOf(date);
    const [year, month, day] = from.split("-");
    const text = { headline: title, text: summary };
    return { unique_id: id, start_date: { year, month, day }, display_date: formatDate(date), text };
  });
  return `<!doctype html><meta charset="utf-8"><title>TimelineJS</title>
<link rel="stylesheet" href="/files/@knight-lab/timelinejs/dist/css/timeline.css">
<script src="/files/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<div id="timeline" style="width: 100%; height: 640px"></div>
<script>new TL.Timeline("timeline", ${json({ events })}, { hash_bookmark: false });</script>`;
}

/** JSON that no script element ends early. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
