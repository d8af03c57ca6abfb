import { z } from "zod";
import { database } from "#data/client";
import { createNamed } from "#data/desk/create-named";
import { lookUp, lookUpKinds } from "#data/desk/look-up";
import { Refused } from "#data/errors";
import { answerJson } from "../answer-json";

const Kind = z.enum(lookUpKinds);
const Named = z.object({
  kind: z.enum(["person", "place"]),
  name: z.string().max(200),
  country: z.string().max(60),
  key: z.string().regex(/^[\w-]{16,64}$/),
});

/** `?kind=person&q=…`: what an editor may mean, best first. */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answerJson(async () => {
    const kind = Kind.safeParse(searchParams.get("kind"));
    if (!kind.success) throw new Refused(`“kind” is one of ${lookUpKinds.join(", ")}.`);
    return { found: await lookUp(await database(), kind.data, searchParams.get("q") ?? "") };
  });
}

/** Puts a new person or place on record. */
export function POST(request: Request): Promise<Response> {
  return answerJson(async (editor) => {
    const named = Named.safeParse(await request.json().catch(() => null));
    if (!named.success) throw new Refused("Send kind, name, country and a key.");
    const { key, ...said } = named.data;
    const sent = [editor.id, key, said.kind, said.name, said.country].join("\n");
    return { found: await createNamed(await database(), editor, { ...said, sent }) };
  });
}
