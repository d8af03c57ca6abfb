import { useEffect, useEffectEvent, useState } from "react";
import { Icon } from "#components/icon";
import type { Day } from "#core/dates/calendar";
import type { Wording } from "#core/language/wording";
import type { Window } from "#core/timeline/clusters";
import { type KnownDay, stepOn } from "#core/timeline/replay";
import { useWording } from "#language";
import { useGo } from "../language/use-go";
import { viewAddress } from "./view-address";

interface Props {
  path: string;
  query: string;
  dataQuery: string;
  knownOn: Day | null;
  windowShown: () => Window;
}

/** Long enough to see what changed. */
const msPerStep = 1_400;
const pauseBeforeAddress = 200;

/**
 * Plays how the record of what is in view came to be: a slider whose stops are the days on which something became known.
 * Each stop is the whole page as of that day. The stops are asked for when somebody reaches for the slider.
 */
export function Replay({ path, query, dataQuery, knownOn, windowShown }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { steps, load } = useSteps(dataQuery, windowShown, knownOn !== null);
  const { isPending, go: goTo } = useGo();
  const go = (day: Day | null) => goTo(viewAddress(path, query, { knownOn: day }), { replace: true });
  const [isPlaying, setIsPlaying] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const last = steps ? steps.length : 0;
  const stop = steps && knownOn ? stepOn(steps, knownOn) : last;
  const index = dragged ?? stop;

  const words = wordsOf(steps, index, dragged === null ? knownOn : null, wording);

  const show = (next: number) => go(steps?.[next]?.day ?? null);
  const advance = useEffectEvent(() => {
    if (index >= last - 1) setIsPlaying(false);
    show(index + 1);
  });
  useEffect(() => {
    if (!isPlaying || isPending || !steps || index < -1) return;
    const timer = setTimeout(advance, msPerStep);
    return () => clearTimeout(timer);
  }, [isPlaying, isPending, steps, index]);

  // A drag passes many stops; only where it rests is asked for.
  const settle = useEffectEvent((next: number) => {
    setDragged(null);
    show(next);
  });
  useEffect(() => {
    if (dragged === null) return;
    const timer = setTimeout(() => settle(dragged), pauseBeforeAddress);
    return () => clearTimeout(timer);
  }, [dragged]);

  const play = async () => {
    if (isPlaying) return setIsPlaying(false);
    const known = await load();
    if (known.length === 0) return;
    if (index >= known.length || !knownOn) go(known[0]?.day ?? null);
    setIsPlaying(true);
  };
  const step = async (by: 1 | -1) => {
    setIsPlaying(false);
    const known = await load();
    const from = knownOn ? stepOn(known, knownOn) : known.length;
    go(known[Math.max(0, from + by)]?.day ?? null);
  };
  return (
    <fieldset className="replay" aria-busy={isPending} onPointerEnter={load} onFocus={load}>
      <legend className="label">{t("Replay")}</legend>
      <button type="button" onClick={play}>
        <Icon name={isPlaying ? "pause" : "play"} /> {isPlaying ? t("Pause") : t("Play")}
      </button>
      <button type="button" aria-label={t("Step back")} title={t("What was known before")} onClick={() => step(-1)}>
        <Icon name="earlier" />
      </button>
      <button type="button" aria-label={t("Step forward")} title={t("What became known next")} onClick={() => step(1)}>
        <Icon name="later" />
      </button>
      <input
        type="range"
        aria-label={t("Day of knowledge")}
        aria-valuetext={words}
        min={0}
        max={Math.max(1, last)}
        value={steps ? Math.max(0, index) : 1}
        onChange={(event) => {
          setIsPlaying(false);
          if (steps) setDragged(Number(event.target.value));
        }}
      />
      <output>{words}</output>
    </fieldset>
  );
}

/** The stops for the filter and the window in view; those of another window stand until they are asked for anew. */
function useSteps(dataQuery: string, windowShown: () => Window, isWanted: boolean) {
  const [known, setKnown] = useState<{ address: string; query: string; steps: KnownDay[] } | null>(null);
  const query = withoutDay(dataQuery);
  const steps = known?.query === query ? known.steps : null;
  const load = async (): Promise<KnownDay[]> => {
    const address = viewAddress("/api/v1/known-days", query, { ...windowShown() });
    if (known?.address === address) return known.steps;
    const asked = await fetchSteps(address);
    setKnown({ address, query, steps: asked });
    return asked;
  };
  const begin = useEffectEvent(() => void load());
  useEffect(() => {
    if (isWanted) begin();
  }, [isWanted]);
  return { steps, load };
}

/** Without stops there is nothing to replay; the date field does the same. */
async function fetchSteps(address: string): Promise<KnownDay[]> {
  const response = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
  return response?.ok ? (await response.json()).days : [];
}

function wordsOf(steps: KnownDay[] | null, index: number, knownOn: Day | null, { t, day }: Wording): string {
  const step = steps?.[index];
  if (!step) return knownOn ? t("As known on {day}", { day: day(knownOn) }) : t("As known now");
  const changes = t(step.changes === 1 ? "{count} change" : "{count} changes", { count: step.changes });
  if (knownOn === null || knownOn === step.day)
    return t("As known on {day}: {changes}", { day: day(step.day), changes });
  return t("As known on {day}; {changes} on {changed}", { day: day(knownOn), changes, changed: day(step.day) });
}

function withoutDay(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("knownOn");
  return parameters.toString();
}
