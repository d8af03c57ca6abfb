import { promisify } from "node:util";
import { constants, crc32, deflateRaw } from "node:zlib";

/** A page that was drawn once and can be sent again and again, each time with another nonce. */
export interface DrawnPage {
  /** what stands between the places of the nonce */
  parts: readonly { plain: Buffer; deflated: Buffer }[];
  /** a header that names files of the page beforehand, with `\0` where the nonce goes; null = none */
  link: string | null;
  /** the room that it takes in memory */
  bytes: number;
}

const deflatePart = promisify(deflateRaw);

/** The length of a nonce: 16 bytes in base64. */
const nonceLength = 24;

/** How far back DEFLATE looks. */
const windowBytes = 32_768;

/**
 * Takes a page apart at its nonce and deflates the parts, each with what goes before it as its dictionary. A nonce is later
 * put between them as a block that is stored as it is (RFC 1951, 3.2.4), so that no page is deflated twice. In the
 * dictionaries zeros, which no page has, stand for the nonce: nothing refers back to them.
 */
export async function toDrawnPage(html: string, nonce: string, link: string | null): Promise<DrawnPage> {
  const texts = html.split(nonce).map((text) => Buffer.from(text));
  const gap = Buffer.alloc(nonceLength);
  let before = Buffer.alloc(0);
  const parts: DrawnPage["parts"][number][] = [];
  for (const plain of texts) {
    parts.push({ plain, deflated: await deflate(plain, before) });
    before = Buffer.concat([before, plain, gap]).subarray(-windowBytes);
  }
  const bytes = parts.reduce((sum, { plain, deflated }) => sum + plain.length + deflated.length, 0);
  return { parts, link: link?.replaceAll(nonce, "\0") ?? null, bytes };
}

async function deflate(plain: Buffer, dictionary: Buffer): Promise<Buffer> {
  if (plain.length === 0) return plain;
  const options = { finishFlush: constants.Z_SYNC_FLUSH, ...(dictionary.length > 0 ? { dictionary } : {}) };
  return deflatePart(plain, options);
}

/** The page as it is. */
export function toPlain({ parts }: DrawnPage, nonce: string): Buffer {
  const between = Buffer.from(nonce, "latin1");
  return Buffer.concat(parts.flatMap(({ plain }, index) => (index === 0 ? [plain] : [between, plain])));
}

const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** A last block with nothing in it. */
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** The page as gzip (RFC 1952). */
export function toGzip(page: DrawnPage, nonce: string): Buffer {
  const plain = toPlain(page, nonce);
  const between = storedBlock(Buffer.from(nonce, "latin1"));
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc32(plain), 0);
  end.writeUInt32LE(plain.length, 4);
  const blocks = page.parts.flatMap(({ deflated }, index) => (index === 0 ? [deflated] : [between, deflated]));
  return Buffer.concat([gzipHead, ...blocks, lastBlock, end]);
}

function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(~bytes.length & 0xffff, 3);
  return Buffer.concat([head, bytes]);
}
