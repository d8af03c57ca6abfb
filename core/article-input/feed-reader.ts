import { SaxesParser, type SaxesTag } from "saxes";
import { decodeReference, mendAmpersands } from "./xml-references";

/** What an item or the head of a feed holds. */
export interface FeedElement {
  /** as written, `dc:date` for one; without the prefix that the feed itself has */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** its text, references resolved; HTML where `hasTags` */
  content: string;
  /** whether elements stand within it */
  hasTags: boolean;
  /** whether it is about the feed that the item was taken over from (`<source>` of Atom) */
  isOfSource: boolean;
}

/** An `<item>` or `<entry>`, or the head of the feed. */
export interface FeedPart {
  /** where it begins, counted from 1 */
  line: number;
  elements: FeedElement[];
  /** `xml:lang` and `xml:base` that hold for it */
  language: string | null;
  base: string | null;
  /** what is wrong with its XML: the first fault */
  fault: FeedFault | null;
}

/** A place where reading fails. */
export interface FeedFault {
  line: number;
  /** what is wrong, in words that follow "it cannot be read:" */
  message: string;
}

/** A feed, taken apart. */
export interface FeedParts {
  head: FeedPart;
  items: FeedPart[];
  /** the first fault outside of the items */
  fault: FeedFault | null;
}

const maxDepth = 200;
const maxFaults = 200;

/**
 * Takes RSS 2.0, RSS 1.0 and Atom apart into items, in their order. It is no validator: of faulty XML it keeps what can be
 * told, and says what is wrong with which item. A file that declares entities is not read; none is ever expanded.
 */
export function readFeed(xml: string): FeedParts {
  return new FeedReader().read(mendAmpersands(xml));
}

/** Thrown to leave the parser, which offers no other way to stop it. */
class EndOfReading extends Error {}

interface Place {
  name: string;
  language: string | null;
  base: string | null;
}

interface Capture {
  depth: number;
  element: FeedElement;
  pieces: { text: string; isTag: boolean }[];
}

class FeedReader {
  private readonly parser = new SaxesParser({ position: true });
  private readonly head: FeedPart = { line: 1, elements: [], language: null, base: null, fault: null };
  private readonly items: FeedPart[] = [];
  private readonly path: Place[] = [];
  private fault: FeedFault | null = null;
  private faults = 0;
  private item: FeedPart | null = null;
  private capture: Capture | null = null;

  read(xml: string): FeedParts {
    const { parser } = this;
    parser.ENTITIES = new Proxy({}, { get: (_, name) => decodeReference(String(name)) });
    parser.on(
      "doctype",
      (text) => /<!ENTITY/i.test(text) && this.stop("it declares entities of its own, which are not expanded"),
    );
    parser.on("opentag", (tag) => this.open(tag));
    parser.on("closetag", () => this.close());
    parser.on("text", (text) => this.capture?.pieces.push({ text, isTag: false }));
    parser.on("cdata", (text) => this.capture?.pieces.push({ text, isTag: false }));
    parser.on("error", ({ message }) => this.note(message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")));
    try {
      parser.write(xml).close();
    } catch (error) {
      if (!(error instanceof EndOfReading)) throw error;
    }
    this.endItem();
    return { head: this.head, items: this.items, fault: this.fault };
  }

  private open(tag: SaxesTag): void {
    const name = this.withoutPrefix(tag.name);
    const attributes = tag.attributes as Record<string, string>;
    const outer = this.path.at(-1);
    const place = {
      name,
      language: attributes["xml:lang"] ?? outer?.language ?? null,
      base: attributes["xml:base"] ?? outer?.base ?? null,
    };
    this.path.push(place);
    if (this.path.length > maxDepth) this.stop("its elements are nested too deeply");
    if (this.capture) {
      this.capture.element.hasTags = true;
      this.capture.pieces.push({ text: `<${name.replace(/^.*:/, "")}>`, isTag: true });
    } else if (name === "item" || name === "entry") this.startItem(place);
    else if (!this.holdsElements(name)) this.startElement(name, attributes);
    else if (!this.item) Object.assign(this.head, { language: place.language, base: place.base });
  }

  private withoutPrefix(name: string): string {
    const prefix = /^(\w+:)feed$/.exec(this.path[0]?.name ?? name)?.[1];
    return prefix && this.path.length > 0 && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  }

  private holdsElements(name: string): boolean {
    if (this.path.length === 1 || name === "channel") return true;
    return name === "source" && /(?:^|:)feed$/.test(this.path[0]?.name ?? "");
  }

  private startItem({ language, base }: Place): void {
    this.endItem();
    this.item = { line: this.parser.line, elements: [], language, base, fault: null };
  }

  private startElement(name: string, attributes: Record<string, string>): void {
    const isOfSource = this.path.at(-2)?.name === "source";
    const element = { name, attributes, content: "", hasTags: false, isOfSource };
    this.capture = { depth: this.path.length, element, pieces: [] };
  }

  private close(): void {
    const depth = this.path.length;
    const name = this.path.pop()?.name ?? "";
    if (this.capture?.depth === depth) this.endElement();
    else if (this.capture) this.capture.pieces.push({ text: `</${name.replace(/^.*:/, "")}>`, isTag: true });
    else if (name === "item" || name === "entry") this.endItem();
  }

  private endElement(): void {
    if (!this.capture) return;
    const { element, pieces } = this.capture;
    element.content = pieces.map(({ text, isTag }) => (element.hasTags && !isTag ? toHtml(text) : text)).join("");
    (this.item ?? this.head).elements.push(element);
    this.capture = null;
  }

  private endItem(): void {
    this.endElement();
    if (this.item) this.items.push(this.item);
    this.item = null;
  }

  /** The parser goes on after a fault: the item that has it is lost, those after it are not. */
  private note(message: string): void {
    const fault = { line: this.parser.line, message: `it is not well-formed XML (${message})` };
    if (this.item) this.item.fault ??= fault;
    else this.fault ??= fault;
    if (++this.faults > maxFaults) this.stop("it has too many faults");
  }

  private stop(message: string): never {
    this.fault = { line: this.parser.line, message };
    throw new EndOfReading(message);
  }
}

function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
