import { Chance } from "#core/synthetic/chance";
import { fuzzedAddress, isFault } from "./asked-routes";
import { Asker, inCrowd } from "./asker";
import type { Outcome } from "./outcome";
import { describeMemory, inTwoRounds, memoryProblem } from "./settle";
import type { TriedSite } from "./tried-site";

const atOnce = 12;

/** Asks for addresses that nobody would write; the site has to answer each, and to be as it was before. */
export async function fuzzRequests(site: TriedSite, count: number, onRequest: (n: number) => void): Promise<Outcome> {
  const asker = new Asker(site.port, atOnce);
  const problems: string[] = [];
  const statuses = new Map<number, number>();
  const run = (from: number, upTo: number) =>
    inCrowd(upTo - from, atOnce, async (index) => {
      const number = from + index;
      onRequest(number);
      const chance = new Chance(1, number);
      const path = fuzzedAddress(chance);
      const method = chance.is(0.9) ? "GET" : chance.pick(["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"]);
      try {
        const { status } = await asker.ask(path, { method, headers: strangeHeaders(chance) });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (isFault(status)) problems.push(`request ${number}: ${status} for ${method} ${path.slice(0, 200)}`);
      } catch (error) {
        problems.push(`request ${number}: ${(error as Error).message} for ${method} ${path.slice(0, 200)}`);
      }
    });
  const complaints = site.complaints.length;
  const memory = await inTwoRounds(site, count, run);
  asker.close();
  problems.push(...memoryProblem(memory), ...site.complaints.slice(complaints));
  const met = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status}`);
  return {
    fault: "addresses that nobody would write",
    rounds: `${count.toLocaleString("en")} requests`,
    lost: 0,
    problems,
    measured: `${met.join(", ")}; ${describeMemory(memory)}`,
  };
}

function strangeHeaders(chance: Chance): Record<string, string> {
  const headers: Record<string, string> = {};
  if (chance.is(0.1)) headers["if-none-match"] = chance.pick(["*", '"a"', "W/", ","]);
  if (chance.is(0.1)) headers.accept = chance.pick(["text/html", "*/*;q=x", "application/json"]);
  if (chance.is(0.1)) headers["accept-language"] = chance.pick(["ko", "xx-YY", ",,;q=2"]);
  if (chance.is(0.05)) headers.rsc = "1";
  if (chance.is(0.05)) headers.cookie = chance.pick(["a=b", "better-auth.session_token=x.y", "=;;"]);
  return headers;
}
