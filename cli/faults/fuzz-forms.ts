import { Chance } from "#core/synthetic/chance";
import { Asker, inCrowd } from "./asker";
import { DeskVisitor } from "./desk-visitor";
import { nastyValue } from "./fuzz";
import type { HtmlForm } from "./html-forms";
import type { Outcome } from "./outcome";
import { describeMemory, inTwoRounds, memoryProblem } from "./settle";
import type { TriedSite } from "./tried-site";

const atOnce = 6;
const email = "faults@example.org";

const pages = [
  ...["/sign-in", "/events/2018-06-12-singapore-summit/correct", "/admin", "/admin/events/new", "/admin/articles/new"],
  ...["/admin/accounts", "/admin/notes", "/admin/evidence", "/admin/suggestions", "/admin/articles", "/admin/events"],
];
const routes = ["/admin/drafts", "/admin/alike", "/admin/look-up", "/admin/article-text", "/admin/suggestions/opened"];

interface Door {
  path: string;
  form: HtmlForm;
}

/** Sends forms with values that nobody would type, as a reader and as an editor; each has to be answered. */
export async function fuzzForms(
  site: TriedSite,
  env: Record<string, string>,
  { count, onForm }: { count: number; onForm: (n: number) => void },
): Promise<Outcome> {
  await DeskVisitor.addAccount(email, env);
  const asker = new Asker(site.port, atOnce);
  const visitor = new DeskVisitor(asker, site.url);
  const problems: string[] = (await visitor.signIn(email)) ? [] : ["the editor could not sign in"];
  const doors = await findDoors(visitor);
  const statuses = new Map<number, number>();
  const run = (from: number, upTo: number) =>
    inCrowd(upTo - from, atOnce, async (index) => {
      const number = from + index;
      onForm(number);
      const { status, where } = await sendOne(visitor, doors, new Chance(2, number)).catch((error: Error) => ({
        status: 0,
        where: error.message,
      }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 0 || status >= 500) problems.push(`form ${number}: ${status} for ${where}`);
    });
  const complaints = site.complaints.length;
  const memory = await inTwoRounds(site, count, run);
  asker.close();
  problems.push(...memoryProblem(memory), ...site.complaints.slice(complaints).filter(isOurs));
  const met = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status}`);
  return {
    fault: "forms that nobody would send",
    rounds: `${count.toLocaleString("en")} forms, ${doors.length} kinds`,
    lost: 0,
    problems,
    measured: `${met.join(", ")}; ${describeMemory(memory)}`,
  };
}

/** Next tells operators of forms that an older build had drawn; these are made up. */
function isOurs(line: string): boolean {
  return !line.includes("Failed to find Server Action");
}

async function findDoors(visitor: DeskVisitor): Promise<Door[]> {
  const doors: Door[] = [];
  for (const path of pages)
    for (const form of await visitor.formsOf(path)) if (!/Sign out/i.test(form.html)) doors.push({ path, form });
  return doors;
}

async function sendOne(visitor: DeskVisitor, doors: readonly Door[], chance: Chance) {
  if (doors.length === 0 || chance.is(0.1)) {
    const path = chance.pick(routes);
    const body = chance.is(0.7) ? JSON.stringify(nastyJson(chance, 3)) : nastyValue(chance);
    const { status } = await visitor.post(path, "application/json", Buffer.from(body));
    return { status, where: `${path} ${body.slice(0, 150)}` };
  }
  const { path, form } = chance.pick(doors);
  const fields = fuzzedFields(form, chance);
  const action = /"id":"(\w+)"/.exec(form.hidden.map(([, value]) => value).join())?.[1];
  const { status } = await (action && chance.is(0.2)
    ? callAction(visitor, path, { action, fields, chance })
    : visitor.send(path, fields));
  return { status, where: `${path} ${JSON.stringify(fields).slice(0, 300)}` };
}

/** Sends fields as scripts of ours do, mostly. */
function callAction(
  visitor: DeskVisitor,
  path: string,
  { action, fields, chance }: { action: string; fields: [string, string][]; chance: Chance },
) {
  const args = JSON.stringify([nastyJson(chance, 2), "$K1"]);
  const named: [string, string][] = [
    ...fields.map(([name, value]): [string, string] => [`1_${name}`, value]),
    ["0", chance.is(0.7) ? args : spoil(args, chance)],
  ];
  return visitor.send(path, named, {
    "next-action": chance.is(0.9) ? action : spoil(action, chance).replace(/\W/g, "0"),
  });
}

function fuzzedFields({ hidden, fields }: HtmlForm, chance: Chance): [string, string][] {
  // A form whose purpose is told wrongly is refused at the door, so most tell it right.
  const told = chance.is(0.8) ? hidden : hidden.map(([name, value]): [string, string] => [name, spoil(value, chance)]);
  const filled = fields.filter(() => chance.is(0.85)).map((name): [string, string] => [name, nastyValue(chance)]);
  const more = chance.is(0.2) ? [[nastyValue(chance), nastyValue(chance)] as [string, string]] : [];
  return [...told, ...filled, ...more];
}

function spoil(value: string, chance: Chance): string {
  if (chance.is(0.3)) return nastyValue(chance);
  const at = chance.between(0, value.length);
  return value.slice(0, at) + nastyValue(chance).slice(0, 3) + value.slice(at + chance.between(0, 3));
}

function nastyJson(chance: Chance, depth: number): unknown {
  if (depth === 0 || chance.is(0.3)) return chance.pick([nastyValue(chance), chance.next() * 1e9, null, true, -0]);
  const size = chance.between(0, 5);
  if (chance.is(0.3)) return Array.from({ length: size }, () => nastyJson(chance, depth - 1));
  const names = ["id", "noun", "content", "version", "kind", "q", "name", "title", "text", "key", "subject"];
  const entries = Array.from({ length: size }, () => [
    chance.is(0.8) ? chance.pick(names) : nastyValue(chance),
    nastyJson(chance, depth - 1),
  ]);
  return Object.fromEntries(entries);
}
