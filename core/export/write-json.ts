import type { EventRecord } from "#core/event";
import { type ExportContext, statementOf } from "./export-context";

/** The events as the API gives them, with a statement before and their number after them. */
export async function* writeJson(
  pages: AsyncIterable<readonly EventRecord[]>,
  context: ExportContext,
): AsyncGenerator<string> {
  yield `{"dataset":${JSON.stringify(statementOf(context))},\n"events":[`;
  let count = 0;
  for await (const chunk of listItems(
    pages,
    (event) => JSON.stringify(event),
    () => count++,
  ))
    yield chunk;
  yield `\n],\n"count":${count}}\n`;
}

/** The items of a list, one a line, with commas between them and none after the last. */
export async function* listItems<T>(
  pages: AsyncIterable<readonly T[]>,
  write: (item: T) => string,
  onItem: () => void = () => {},
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const page of pages) {
    let chunk = "";
    for (const item of page) {
      chunk += `${isFirst ? "" : ","}\n${write(item)}`;
      isFirst = false;
      onItem();
    }
    yield chunk;
  }
}
