/** What kind of answer an address gives, as far as browsers have to be told what it may do. */
export type AnswerKind = "page" | "desk" | "embed" | "file";

/** An answer and how it is sent. */
export interface Answer {
  kind: AnswerKind;
  /** base64, made anew for each answer: only scripts that bear it run */
  nonce: string;
  /** whether the reader came over TLS */
  isSecure: boolean;
  /** at work on the code, where React and Next need more than readers' browsers grant */
  isDevelopment: boolean;
}

/**
 * Pages have addresses without an ending, and are not below the API or the exports. Only `/embed` is made for frames; the desk is
 * for editors.
 */
export function answerKindOf(pathname: string): AnswerKind {
  const path = pathname.replace(/^\/ko(?=\/|$)/, "");
  if (path === "/embed") return "embed";
  if (/^\/(admin|sign-in)(\/|$)/.test(path)) return "desk";
  const isFile = /^\/(api|export)\/|\.[a-z.]+$|\/opengraph-image/.test(path);
  return isFile ? "file" : "page";
}

/**
 * The Content-Security-Policy (https://www.w3.org/TR/CSP3/) of an answer. Scripts run only with the nonce and those that they
 * load themselves; there is no inline script without it, no plug-in, no other origin. Style attributes stay allowed, since
 * the server draws shares and positions with them; style elements do not.
 */
export function contentSecurityPolicy({ kind, nonce, isSecure, isDevelopment }: Answer): string {
  if (kind === "file") return "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws: wss:" : ""}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${kind === "embed" ? "*" : "'none'"}`,
    ...(isSecure && !isDevelopment ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** What this site never uses of a reader's machine. */
const permissions = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Two years, as the list of hosts that browsers know beforehand asks for. */
const strictTransportSeconds = 63_072_000;

/** The headers that tell a browser how to treat an answer. */
export function securityHeaders(answer: Answer): Record<string, string> {
  const { kind, isSecure } = answer;
  return {
    "Content-Security-Policy": contentSecurityPolicy(answer),
    // Older browsers do not know frame-ancestors.
    ...(kind === "embed" ? {} : { "X-Frame-Options": "DENY" }),
    ...(isSecure ? { "Strict-Transport-Security": `max-age=${strictTransportSeconds}; includeSubDomains` } : {}),
    "X-Content-Type-Options": "nosniff",
    // Nobody else learns the addresses of what editors have open, and no search engine keeps a page of theirs.
    "Referrer-Policy": kind === "desk" ? "same-origin" : "strict-origin-when-cross-origin",
    ...(kind === "desk" ? { "X-Robots-Tag": "noindex, nofollow" } : {}),
    "Permissions-Policy": permissions.map((feature) => `${feature}=()`).join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    // Data, figures and frames are there to be used elsewhere; pages are not read by other sites.
    "Cross-Origin-Resource-Policy": kind === "page" || kind === "desk" ? "same-origin" : "cross-origin",
    "X-DNS-Prefetch-Control": "off",
  };
}
