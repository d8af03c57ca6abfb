"use client";

import { useState } from "react";
import { useWording } from "#language";
import { savePicture } from "./save-picture";

/** Saves a picture as PNG: the browser draws the file of it that the server gives. There is none without JavaScript. */
export function PngButton({ svgHref, name }: { svgHref: string; name: string }) {
  const { t } = useWording();
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
  const save = async () => {
    setState("busy");
    try {
      const response = await fetch(svgHref);
      if (!response.ok) throw new Error(`The picture was answered with ${response.status}.`);
      await savePicture(await response.text(), name, "png");
      setState("ready");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button type="button" className="link-button" disabled={state === "busy"} onClick={save}>
        {t("PNG")}
      </button>
      {state === "failed" && <span role="alert">{t("The PNG could not be made. Try again, or take the SVG.")}</span>}
    </>
  );
}
