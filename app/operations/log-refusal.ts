import { addressOf } from "#core/api/rate-limit";
import { database } from "#data/client";
import { addRefusal } from "#data/desk/audit";
import { deskAuth } from "#data/desk/auth";
import { findSignedIn } from "#data/desk/sessions";
import { countTry } from "#data/desk/throttle";
import { env } from "#data/env";
import { isSecure } from "../admin/request";
import { log } from "./log";
import { requestIdHeader } from "./request-id";
import { routeOf } from "./route-name";

/** Whoever hammers at the door does not fill the log. */
const logged = { count: 50, seconds: 3600 };

/**
 * Puts a request that was refused before any write of the desk saw it into the audit log: who sent it, from where, to which address,
 * and why it was refused. Of readers no address is kept. Where there is no audit log, a line of the process's log says it.
 */
export async function logRefusal(headers: Headers, pathname: string, refusal: string): Promise<void> {
  const line = () => log("warn", "refused", { id: headers.get(requestIdHeader), route: routeOf(pathname), refusal });
  // a preview's copy of the database goes with its process
  if (env().snapshot) return line();
  const address = addressOf(headers);
  try {
    const db = await database();
    const sender = await findSender(headers);
    if ((await countTry(db, `refused requests ${sender.id ?? address ?? "here"}`, logged)) > 0) return;
    const isDesk = /^\/(admin|sign-in)(\/|$)/.test(pathname);
    const detail = { refusal, ...(isDesk ? { address } : {}), origin: headers.get("origin") };
    await addRefusal(db, sender, { action: "request", subject: pathname.slice(0, 200), detail });
  } catch {
    // a database that is away cannot be told; the request is refused all the same
    line();
  }
}

/** Whose session a request names, be it their browser that sends it or somebody who has their cookie. */
async function findSender(headers: Headers): Promise<{ id: string | null; name: string }> {
  const nobody = { id: null, name: "nobody" };
  if (!headers.has("cookie")) return nobody;
  try {
    const auth = deskAuth(await database(), isSecure(headers));
    return (await findSignedIn(auth, headers))?.editor ?? nobody;
  } catch {
    // the desk is closed for want of a secret
    return nobody;
  }
}
