import type { ReadableSpan, Span, SpanProcessor } from "@opentelemetry/sdk-trace-node";
import packageJson from "../../package.json" with { type: "json" };
import { routeOf } from "./route-name";

const watched = globalThis as { panmunjomTraces?: boolean };

/**
 * Sends what Next tells of each request (pages, routes, proxy) to a collector of OpenTelemetry. The SDK reads where it is, and further
 * `OTEL_` variables, by itself. It is loaded only where it is asked for.
 */
export async function traceRequests(): Promise<void> {
  if (watched.panmunjomTraces) return;
  watched.panmunjomTraces = true;
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import("@opentelemetry/sdk-trace-node"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "panmunjom", "service.version": packageJson.version }),
    spanProcessors: [withoutReaders(new BatchSpanProcessor(new OTLPTraceExporter()))],
  });
  provider.register();
  process.once("SIGTERM", () => void provider.shutdown().catch(() => undefined));
}

/** Attributes in which an address stands, with what a reader looked for. */
const addresses = ["http.target", "http.url", "url.full", "url.path", "url.query", "next.span_name"];

/** Takes out of each span who asks and for what, as the log does: what is left is the route. */
export function withoutReaders(inner: SpanProcessor): SpanProcessor {
  return {
    onStart: (span: Span, context) => inner.onStart(span, context),
    onEnd: (span: ReadableSpan) => {
      for (const name of addresses) {
        const value = span.attributes[name];
        if (typeof value === "string") span.attributes[name] = cleaned(value);
      }
      inner.onEnd(Object.assign(span, { name: cleaned(span.name) }));
    },
    forceFlush: () => inner.forceFlush(),
    shutdown: () => inner.shutdown(),
  };
}

/** Words stay, addresses in them become routes: `GET /events/a?q=b` is `GET /events/*`. */
export function cleaned(words: string): string {
  return words.replace(/(?:https?:\/\/[^/\s]+)?(\/\S*)/g, (_, path: string) =>
    path.includes("[") ? path : routeOf(path),
  );
}
