import { expect, test } from "vitest";
import { wordingIn } from "#core/language/wordings";
import { placeWords } from "#core/place-words";

test.each([
  [{ name: "Beijing", native: "北京", country: "CN" }, "베이징"],
  [{ name: "Russia", native: "Россия", country: "RU" }, "러시아"],
  [{ name: "North Korea", native: "조선민주주의인민공화국", country: "KP" }, "북한"],
  [{ name: "Samjiyon", native: "삼지연", country: "KP" }, "삼지연"],
  [{ name: "UN Headquarters, New York", country: "US" }, "유엔 본부, 뉴욕"],
  [{ name: "Vietnam" }, "베트남"],
  [{ name: "Seoul and Pyongyang" }, "서울, 평양"],
  [{ name: "Washington, D.C.", country: "US" }, "워싱턴"],
  [{ name: "A villa, Pyongyang", country: "KP" }, "A villa, Pyongyang"],
  [{ name: "Chimbote", native: null, country: "PE" }, "Chimbote"],
])("%j is %s in Korean, and as recorded in English", (place, korean) => {
  expect(placeWords(place, wordingIn("ko"))).toBe(korean);
  expect(placeWords(place, wordingIn("en"))).toBe(place.name);
});
