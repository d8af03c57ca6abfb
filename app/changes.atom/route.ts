import { writeChangesAtom } from "#core/changes/write-changes-atom";
import { siteUrl } from "#data/env";
import { openRoute } from "../api/answer";
import { changesOf, elsewhere } from "../changes/changes";
import { fileResponse } from "../export/file-response";

/** `GET /changes.atom`: the newest hundred changes of a query as a feed. */
export const GET = openRoute(1, async (request) => {
  const { query, changes } = await changesOf(request);
  const site = siteUrl();
  const addresses = {
    site,
    address: elsewhere(site, "/changes.atom", query),
    page: elsewhere(site, "/changes", query),
  };
  return fileResponse(request, {
    name: "panmunjom-changes.atom",
    mediaType: "application/atom+xml; charset=utf-8",
    disposition: "inline",
    basis: [addresses.address, ...changes.map(({ id, kind }) => `${id} ${kind}`)],
    chunks: async function* () {
      yield writeChangesAtom(changes, addresses);
    },
  });
});
