import type { CardText } from "#core/social-card";

// The colors of the day in app/globals.css: a picture knows no reader's preference.
const colors = { paper: "#f6f6f2", ink: "#1a1e21", soft: "#4f565b", line: "#cfd0cb", hut: "#0c5a9b", fill: "#4c92d6" };

/** The card of an event as next/og draws it: only flex boxes and inline styles. */
export function SocialCard({ kind, status, statusWord, title, date, place }: CardText) {
  const isOff = status === "cancelled" || status === "postponed";
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "64px 72px 56px",
        background: colors.paper,
        color: colors.ink,
        fontFamily: "Plex",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 24, fontSize: 30, color: colors.soft }}>
        <div style={{ width: 26, height: 26, background: colors.fill, opacity: isOff ? 0.35 : 1 }} />
        <div>{kind}</div>
        <div style={{ color: isOff ? colors.ink : colors.hut, fontWeight: 600 }}>{statusWord}</div>
      </div>
      <div
        style={{
          display: "flex",
          fontFamily: "Newsreader",
          fontSize: title.length > 90 ? 56 : 72,
          lineHeight: 1.12,
          letterSpacing: -1,
        }}
      >
        {title}
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: 28 }}>
        <div style={{ fontSize: 34 }}>{place ? `${date} · ${place}` : date}</div>
        <div style={{ width: "100%", height: 10, background: colors.line }} />
        <div style={{ display: "flex", justifyContent: "space-between", fontSize: 28 }}>
          <div style={{ fontWeight: 600 }}>Panmunjom</div>
          <div style={{ color: colors.soft }}>A sourced timeline of North Korea’s diplomacy</div>
        </div>
      </div>
    </div>
  );
}
