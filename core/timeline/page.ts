import type { Selection } from "#core/timeline/tally";

/** The events of one day that a list shows. */
export interface PageDay {
  sort: number;
  /** short numbers of events */
  seqs: number[];
  /** whether they are in the order of lists already; else somebody who knows their addresses must put them in order */
  isOrdered: boolean;
}

/** Where to find a stretch of a list: days in its order, and how many of their events come before it. */
export interface Page {
  days: PageDay[];
  skip: number;
  /** of the whole list */
  total: number;
}

/** Selects the rows of one part again. */
export type SelectPart = (part: number) => Selection | null;

/** A part of a list with the loose days that lie in its time. */
interface Slot {
  /** null where the list has loose days only */
  part: number | null;
  first: number;
  last: number;
  size: number;
  loose: PageDay[];
}

/**
 * A long list in parts: those of all but the last follow each other in time, the rows of the last lie anywhere. The list
 * is never gone through: the parts are counted, and only those that a page lies in are looked into.
 */
export class Pages {
  readonly #select: SelectPart;
  readonly #isBackward: boolean;
  readonly #slots: Slot[];
  /** the slot that was looked into last: who reads a list through looks into each many times */
  #seen: { slot: Slot; days: PageDay[] } | null = null;
  readonly total: number;

  constructor(parts: number, select: SelectPart, order: "date" | "-date") {
    this.#select = select;
    this.#isBackward = order === "-date";
    this.#slots = toSlots(parts, select);
    this.total = this.#slots.reduce((sum, { size }) => sum + size, 0);
    if (this.#isBackward) this.#slots.reverse();
  }

  /** The days of `limit` events from `offset` on. */
  from(offset: number, limit: number): Page {
    const days: PageDay[] = [];
    let [before, held] = [0, 0];
    for (const day of this.#daysAfter(offset, (passed) => (before = passed))) {
      if (held - (offset - before) >= limit) break;
      days.push(day);
      held += day.seqs.length;
    }
    return { days, skip: days.length > 0 ? offset - before : 0, total: this.total };
  }

  /** How many events come before a day in the order of the list, and those of the day itself. */
  at(sort: number): { before: number; day: PageDay } {
    const isBefore = (first: number, last: number) => (this.#isBackward ? first > sort : last < sort);
    const place = this.#slots.findIndex(({ first, last }) => !isBefore(first, last));
    const passed = place < 0 ? this.#slots : this.#slots.slice(0, place);
    const slot = this.#slots[place];
    const days = slot ? this.#daysOf(slot) : [];
    const earlier = days.filter((day) => isBefore(day.sort, day.sort));
    const before = passed.reduce((sum, { size }) => sum + size, 0);
    return {
      before: earlier.reduce((sum, { seqs }) => sum + seqs.length, before),
      day: days.find((day) => day.sort === sort) ?? { sort, seqs: [], isOrdered: true },
    };
  }

  /** From the day on that holds the event at `offset`; `onStart` is told how many events come before that day. */
  *#daysAfter(offset: number, onStart: (before: number) => void): Generator<PageDay> {
    let [before, hasStarted] = [0, false];
    for (const slot of this.#slots) {
      if (!hasStarted && before + slot.size <= offset) {
        before += slot.size;
        continue;
      }
      for (const day of this.#daysOf(slot)) {
        if (!hasStarted && before + day.seqs.length <= offset) before += day.seqs.length;
        else {
          if (!hasStarted) onStart(before);
          hasStarted = true;
          yield day;
        }
      }
    }
  }

  #daysOf(slot: Slot): PageDay[] {
    if (this.#seen?.slot !== slot) this.#seen = { slot, days: this.#findDays(slot) };
    return this.#seen.days;
  }

  #findDays({ part, loose }: Slot): PageDay[] {
    const selection = part === null ? null : this.#select(part);
    const days = new Map((selection ? groupByDay(selection) : []).map((day) => [day.sort, day]));
    for (const { sort, seqs } of loose) {
      const day = days.get(sort);
      days.set(sort, { sort, seqs: [...(day?.seqs ?? []), ...seqs], isOrdered: false });
    }
    const inTime = [...days.values()].sort((a, b) => a.sort - b.sort);
    return this.#isBackward ? inTime.reverse().map((day) => ({ ...day, seqs: day.seqs.reverse() })) : inTime;
  }
}

/** A loose day belongs to the last part that begins by it, and to the first if it is earlier than all. */
function toSlots(parts: number, select: SelectPart): Slot[] {
  const slots = Array.from({ length: parts - 1 }, (_, part) => toSlot(part, select(part))).filter(
    ({ size }) => size > 0,
  );
  const loose = select(parts - 1);
  const days = loose ? groupByDay(loose) : [];
  if (slots.length === 0 && days.length > 0)
    slots.push({ part: null, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, size: 0, loose: [] });
  const firsts = slots.map(({ first }) => first);
  for (const day of days) {
    const slot = slots[
      Math.max(
        0,
        firsts.findLastIndex((first) => first <= day.sort),
      )
    ] as Slot;
    slot.loose.push(day);
    slot.size += day.seqs.length;
    slot.first = Math.min(slot.first, day.sort);
    slot.last = Math.max(slot.last, day.sort);
  }
  return slots;
}

function toSlot(part: number, selection: Selection | null): Slot {
  const { columns, rows } = selection ?? { columns: { sort: new Int32Array() }, rows: new Int32Array() };
  const [first, last] = [columns.sort[rows[0] ?? 0] ?? 0, columns.sort[rows.at(-1) ?? 0] ?? 0];
  return { part, first, last, size: rows.length, loose: [] };
}

function groupByDay({ columns, rows }: Selection): PageDay[] {
  const days: PageDay[] = [];
  for (const row of rows) {
    const [sort, seq] = [columns.sort[row] as number, columns.seq[row] as number];
    const last = days.at(-1);
    if (last?.sort === sort) last.seqs.push(seq);
    else days.push({ sort, seqs: [seq], isOrdered: true });
  }
  return days;
}
