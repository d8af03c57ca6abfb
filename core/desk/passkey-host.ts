/** The name that passkeys are bound to, or why there are none here, for people. */
export type PasskeyHost = { host: string } | { problem: string };

/**
 * Browsers bind a passkey to the name of a site and use it nowhere else. It is the name of the address that the site gives as
 * its own; where it gives none but this machine, the name under which it was asked.
 * @param ownUrl the site's own address
 * @param asked the host of the request, with its port; null = unknown
 * @param isSecure whether the browser asked by https, which it has to, except on this machine
 */
export function findPasskeyHost(ownUrl: string, asked: string | null, isSecure: boolean): PasskeyHost {
  const own = new URL(ownUrl);
  const url = `${isSecure ? "https" : "http"}://${asked ?? own.host}`;
  if (!URL.canParse(url)) return { problem: "Passkeys do not work here: this address has no name." };
  const { hostname } = new URL(url);
  const host = own.hostname === "localhost" ? hostname : own.hostname;
  if (hostname !== host) return { problem: `Passkeys work at ${own.origin} alone.` };
  if (/^\[|^\d+(\.\d+){3}$/.test(host))
    return { problem: "Passkeys need a name such as timeline.example.org or localhost; this address is a number." };
  if (!isSecure && host !== "localhost" && !host.endsWith(".localhost"))
    return { problem: "Passkeys need https, and this page came by plain http." };
  return { host };
}
