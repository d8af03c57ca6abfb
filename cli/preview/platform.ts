import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BuiltFunction } from "./functions";
import { RunningFunction } from "./running-function";

interface Route {
  handle?: string;
  src?: string;
  dest?: string;
  check?: boolean;
}

/** Where an address leads: the route of a function, and the address with the parts of its path as parameters. */
interface Target {
  route: string;
  query: URLSearchParams;
}

/**
 * The platform in small, as far as this site needs it: the proxy is asked first, then files, then the functions by the routes of
 * the build (https://vercel.com/docs/build-output-api/v3/configuration#routes).
 */
export class Platform {
  readonly #routes: Route[];
  readonly #running = new Map<BuiltFunction, RunningFunction>();

  constructor(
    readonly root: string,
    readonly functions: Map<string, BuiltFunction>,
    readonly env: Record<string, string>,
  ) {
    const config = JSON.parse(readFileSync(join(root, ".vercel", "output", "config.json"), "utf8"));
    const routes = config.routes as Route[];
    this.#routes = routes.slice(routes.findIndex(({ handle }) => handle === "filesystem"));
  }

  /** The functions that were asked so far. */
  get asked(): RunningFunction[] {
    return [...this.#running.values()];
  }

  async ask(address: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
    const url = new URL(address, "https://preview.example.app");
    const file = join(this.root, ".vercel", "output", "static", url.pathname);
    if (existsSync(file) && statSync(file).isFile()) return new Response(new Uint8Array(readFileSync(file)));
    const headers = new Headers({
      host: url.host,
      "x-forwarded-host": url.host,
      "x-forwarded-proto": "https",
      ...init.headers,
    });
    const request = { method: init.method ?? "GET", headers, body: init.body };
    const proxied = await this.#function("/_middleware").ask(url.pathname + url.search, request);
    const rewritten = proxied.headers.get("x-middleware-rewrite");
    if (!rewritten && !proxied.headers.has("x-middleware-next")) return proxied;
    for (const name of proxied.headers.get("x-middleware-override-headers")?.split(",") ?? [])
      if (!ofTheConnection.has(name)) headers.set(name, proxied.headers.get(`x-middleware-request-${name}`) ?? "");
    const shown = rewritten ? new URL(rewritten, url) : url;
    const { route, query } = this.#find(shown.pathname) ?? { route: "/_not-found", query: new URLSearchParams() };
    headers.set("x-matched-path", route === "/index" ? "/" : route);
    const search = new URLSearchParams([...shown.searchParams, ...query]).toString();
    const answer = await this.#function(route).ask(shown.pathname + (search && `?${search}`), request);
    return withHeaders(answer, proxied.headers);
  }

  async stop(): Promise<void> {
    await Promise.all(this.asked.map((running) => running.stop()));
  }

  #function(route: string): RunningFunction {
    const built = this.functions.get(route);
    if (!built) throw new Error(`The build has no function for ${route}.`);
    const running = this.#running.get(built) ?? new RunningFunction(built, this.env);
    this.#running.set(built, running);
    return running;
  }

  #find(pathname: string): Target | null {
    let path = pathname === "/" ? "/index" : pathname;
    if (this.functions.has(path)) return { route: path, query: new URLSearchParams() };
    for (const { src, dest, check } of this.#routes) {
      if (!src || !dest || !check) continue;
      const match = new RegExp(src).exec(path);
      if (!match) continue;
      const [route = "", query = ""] = fill(dest, match).split("?");
      if (this.functions.has(route)) return { route, query: new URLSearchParams(query) };
      path = route;
    }
    return null;
  }
}

const ofTheConnection = new Set(["connection", "content-length", "keep-alive", "transfer-encoding"]);

/** Puts what was matched into a destination, by number or name. */
function fill(dest: string, match: RegExpExecArray): string {
  return dest.replace(/\$(\w+)/g, (_, name: string) => match.groups?.[name] ?? match[Number(name)] ?? "");
}

/** An answer with what the proxy had said of it. */
function withHeaders(answer: Response, more: Headers): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of more) if (!name.startsWith("x-middleware-")) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}
