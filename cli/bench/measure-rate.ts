import { round, spreadOf } from "./statistics";

const clients = 20;
const warmUpMs = 3_000;
const rounds = 7;
const roundMs = 1_500;

/**
 * How many times a second each of some pages is served to twenty clients: the middle of several rounds, in each of which
 * all have their turn, so that whatever else the machine does meets them alike.
 * @param pages addresses that are asked for in turn, by the name of the page
 */
export async function measureRates<Name extends string>(
  pages: Record<Name, readonly string[]>,
): Promise<Record<Name, number>> {
  const measured = (Object.entries(pages) as [Name, readonly string[]][]).map(([name, addresses]) => ({
    name,
    addresses,
    rates: [] as number[],
  }));
  for (const { addresses } of measured) await rateOf(addresses, warmUpMs);
  for (let turn = 0; turn < rounds; turn += 1)
    for (const { addresses, rates } of measured) rates.push(await rateOf(addresses, roundMs));
  return Object.fromEntries(measured.map(({ name, rates }) => [name, round(spreadOf(rates).median)])) as Record<
    Name,
    number
  >;
}

async function rateOf(addresses: readonly string[], ms: number): Promise<number> {
  const started = performance.now();
  let served = 0;
  const client = async () => {
    while (performance.now() < started + ms) {
      const response = await fetch(addresses[served % addresses.length] as string);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.url} answered with ${response.status}.`);
      served += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return served / ((performance.now() - started) / 1000);
}
