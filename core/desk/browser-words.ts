const browsers: [pattern: RegExp, name: string][] = [
  [/\bEdg(?:e|A|iOS)?\/(\d+)/, "Edge"],
  [/\bOPR\/(\d+)/, "Opera"],
  [/\bSamsungBrowser\/(\d+)/, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, "Firefox"],
  [/\b(?:Headless)?(?:Chrome|CriOS)\/(\d+)/, "Chrome"],
  [/\bVersion\/(\d+)\S* (?:Mobile\/\S+ )?Safari\b/, "Safari"],
];

const systems: [pattern: RegExp, name: string][] = [
  [/\b(iPhone|iPad)\b/, "$1"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

const mostLetters = 80;

/**
 * What a browser calls itself (RFC 9110, 10.1.5), as people call it: “Firefox 128 on Windows”. Of others it is the beginning of their
 * own words.
 */
export function browserWords(agent: string): string {
  const browser = nameIn(browsers, agent);
  const system = nameIn(systems, agent);
  if (browser) return system ? `${browser} on ${system}` : browser;
  return agent.length > mostLetters ? `${agent.slice(0, mostLetters)} …` : agent;
}

function nameIn(names: readonly [RegExp, string][], agent: string): string | null {
  for (const [pattern, name] of names) {
    const [, part = ""] = pattern.exec(agent) ?? [null];
    if (pattern.test(agent)) return name === "$1" ? part : `${name} ${part}`.trim();
  }
  return null;
}
