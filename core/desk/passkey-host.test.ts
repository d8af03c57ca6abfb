import { expect, test } from "vitest";
import { findPasskeyHost } from "./passkey-host";

const local = "http://localhost:3000";
const site = "https://timeline.example.org";

test.each([
  [local, "localhost:3000", false, "localhost"],
  [local, "desk.localhost:3000", false, "desk.localhost"],
  [local, "desk.example.org", true, "desk.example.org"],
  [local, null, false, "localhost"],
  [site, "timeline.example.org", true, "timeline.example.org"],
  ["https://timeline.example.org:8443", "timeline.example.org:8443", true, "timeline.example.org"],
])("of %s, asked as %s (https: %s), passkeys are bound to %s", (own, asked, isSecure, host) => {
  expect(findPasskeyHost(own, asked, isSecure)).toEqual({ host });
});

test.each([
  [local, "127.0.0.1:3000", false, /a number/],
  [local, "[::1]:3000", false, /a number/],
  ["https://192.0.2.7", "192.0.2.7", true, /a number/],
  [local, "desk.example.org", false, /https/],
  [site, "www.example.org", true, /work at https:\/\/timeline\.example\.org alone/],
  [site, "timeline.example.org", false, /https/],
  [local, "not a host", false, /no name/],
])("of %s, asked as %s (https: %s), there are none, and it says why", (own, asked, isSecure, why) => {
  expect(findPasskeyHost(own, asked, isSecure)).toEqual({ problem: expect.stringMatching(why) });
});
