import { longestPassword, shortestPassword } from "./auth";

/** Passwords that a program guesses within ten billion tries (zxcvbn's score 3) are good enough against sign-in that is throttled. */
const leastScore = 3;

/** What nobody's password may rest on here, besides what is about its owner. */
const ownWords = ["panmunjom", "pyongyang", "north korea", "timeline"];

/**
 * What is wrong with a password, in words; null = nothing. Nothing leaves this machine: common passwords, names and patterns of keys come
 * with the package, which is loaded when a password is set.
 * @param about what else is known of its owner, such as the address
 */
export async function passwordProblem(password: string, about: readonly string[] = []): Promise<string | null> {
  if (password.length < shortestPassword)
    return `The password is too short: at least ${shortestPassword} characters, such as four random words.`;
  if (password.length > longestPassword) return `The password is too long: at most ${longestPassword} characters.`;
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  const { score } = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(password, [...ownWords, ...about]);
  return score < leastScore ? "The password is easily guessed. Take another one, such as four random words." : null;
}
