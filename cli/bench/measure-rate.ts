import { round } from "./statistics";

const clients = 20;
const warmUpMs = 2_000;
const measureMs = 6_000;

/** How many times a second a page is served to twenty clients, asked for in turn at several addresses. */
export async function measureRate(addresses: readonly string[]): Promise<number> {
  await ask(addresses, warmUpMs);
  const started = performance.now();
  const served = await ask(addresses, measureMs);
  return round(served / ((performance.now() - started) / 1000));
}

async function ask(addresses: readonly string[], ms: number): Promise<number> {
  const end = performance.now() + ms;
  let served = 0;
  const client = async () => {
    while (performance.now() < end) {
      const response = await fetch(addresses[served % addresses.length] as string);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.url} answered with ${response.status}.`);
      served += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return served;
}
