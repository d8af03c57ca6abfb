import { z } from "zod";

const Coded = z
  .string()
  .max(2048)
  .regex(/^[\w-]+$/);

/** What a browser says of a passkey that it has made or used, as `PublicKeyCredential.toJSON()` writes it. */
export const PasskeyAnswer = z.object({
  id: Coded,
  rawId: Coded,
  type: z.literal("public-key"),
  authenticatorAttachment: z.enum(["platform", "cross-platform"]).nullish(),
  clientExtensionResults: z.record(z.string().max(100), z.unknown()).default({}),
  response: z
    .record(
      z.string().max(100),
      z.union([z.string().max(50_000), z.number(), z.null(), z.array(z.string().max(100)).max(20)]),
    )
    .refine(({ clientDataJSON }) => typeof clientDataJSON === "string", "It does not say what was asked."),
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

/** The longest name of a passkey, in characters. */
export const longestPasskeyName = 60;

/** What came from a browser as an answer, in JSON; null = it is none. */
export function readPasskeyAnswer(sent: string): PasskeyAnswer | null {
  try {
    return PasskeyAnswer.safeParse(JSON.parse(sent)).data ?? null;
  } catch {
    return null;
  }
}
