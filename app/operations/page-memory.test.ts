import { describe, expect, it } from "vitest";
import { PageMemory } from "./page-memory";

const page = (name: string, bytes = 10) => ({ name, bytes });

describe("the memory of pages", () => {
  it("gives a page back for the state that it was drawn in, and for no other", () => {
    const memory = new PageMemory({ bytes: 100, addresses: 10 });
    memory.keep("/a", "1", page("a"));
    expect(memory.find("/a", "1")).toEqual(page("a"));
    expect(memory.find("/a", "2")).toBeNull();
    expect(memory.find("/a", "1")).toBeNull();
    expect(memory.find("/b", "1")).toBeNull();
  });

  it("lets go of what was used longest ago, and counts what it holds", () => {
    const memory = new PageMemory({ bytes: 30, addresses: 10 });
    for (const name of ["a", "b", "c"]) memory.keep(name, "1", page(name));
    memory.find("a", "1");
    memory.keep("d", "1", page("d"));
    expect(memory.find("b", "1")).toBeNull();
    memory.keep("d", "1", page("d again"));
    for (const name of ["a", "c", "d"]) expect(memory.find(name, "1")).not.toBeNull();
    memory.keep("large", "1", page("large", 31));
    expect(memory.find("large", "1")).toBeNull();
    expect(memory.find("a", "1")).not.toBeNull();
  });

  it("tells what is asked for again in one state", () => {
    const memory = new PageMemory({ bytes: 30, addresses: 2 });
    expect(memory.isAskedAgain("/a", "1")).toBe(false);
    expect(memory.isAskedAgain("/a", "1")).toBe(true);
    expect(memory.isAskedAgain("/a", "2")).toBe(false);
    memory.isAskedAgain("/b", "2");
    memory.isAskedAgain("/c", "2");
    expect(memory.isAskedAgain("/a", "2")).toBe(false);
  });
});
