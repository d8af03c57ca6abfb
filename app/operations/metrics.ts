import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

interface Metrics {
  registry: Registry;
  requests: Histogram<"route" | "method" | "status">;
}

/** One set a process, though Next loads this file into several bundles. */
const shared = globalThis as { panmunjomMetrics?: Metrics };

function metrics(): Metrics {
  shared.panmunjomMetrics ??= create();
  return shared.panmunjomMetrics;
}

function create(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from the request to the end of the answer",
    labelNames: ["route", "method", "status"] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return { registry, requests };
}

/** An answer that was given. `route` is one of few (route-name.ts). */
export interface MeasuredRequest {
  route: string;
  method: string;
  status: number;
  seconds: number;
}

export function measureRequest({ route, method, status, seconds }: MeasuredRequest): void {
  const known = ["GET", "HEAD", "POST", "OPTIONS"].includes(method) ? method : "other";
  metrics().requests.observe({ route, method: known, status: String(status) }, seconds);
}

/** All that this process has measured, in the text format of Prometheus. */
export async function readMetrics(): Promise<{ body: string; mediaType: string }> {
  const { registry } = metrics();
  return { body: await registry.metrics(), mediaType: registry.contentType };
}
