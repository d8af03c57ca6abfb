import { expect, test } from "vitest";
import { letterOf, sortNameOf } from "./sort-name";

test.each([
  [{ name: "Choe Son Hui", kind: "person", country: "KP" }, "Choe", "C"],
  [{ name: "Moon Jae-in", kind: "person", country: "KR" }, "Moon", "M"],
  [{ name: "Wang Yi", kind: "person", country: "CN" }, "Wang", "W"],
  [{ name: "Nguyen Phu Trong", kind: "person", country: "VN" }, "Nguyen", "N"],
  [{ name: "Donald Trump", kind: "person", country: "US" }, "Trump", "T"],
  [{ name: "Junichi Ihara", kind: "person", country: "JP" }, "Ihara", "I"],
  [{ name: "Bashar al-Assad", kind: "person", country: "SY" }, "Assad", "A"],
  [{ name: "Robert Gallucci Jr.", kind: "person", country: "US" }, "Gallucci", "G"],
  [{ name: "Suharto", kind: "person", country: "ID" }, "Suharto", "S"],
  [{ name: "Øystein Ångström", kind: "person", country: "NO" }, "Ångström", "A"],
  [
    { name: "International Atomic Energy Agency", kind: "organization", country: null },
    "International Atomic Energy Agency",
    "I",
  ],
  [{ name: "The Elders", kind: "organization", country: null }, "Elders", "E"],
  [{ name: "최선희", kind: "person", country: "KP" }, "최선희", "#"],
  [{ name: "7th Fleet", kind: "organization", country: "US" }, "7th Fleet", "#"],
])("%o is looked up under %s, %s", (bearer, sortName, letter) => {
  expect(sortNameOf(bearer)).toBe(sortName);
  expect(letterOf(sortName)).toBe(letter);
});
