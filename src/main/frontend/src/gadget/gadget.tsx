import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DashboardApi } from "../host/dashboard";
import type { Answer } from "../host/rest";
import { dayText, momentText } from "../words/numbers";
import { problemLine } from "../words/problems";
import { spanText, streamText } from "../words/choices";
import type { Measured } from "./answers";
import { follow } from "./follow";
import type { Preferences } from "./preferences";
import type { State } from "./state";
import { WithoutNumbers } from "./states";
import { dayOf, plusDays, windowOf, type Window } from "./window";

/** What tells one gadget from another: its name, its numbers and how they are shown. */
export interface Kind<T> {
  title(): string;
  /** What it shows first is of now, so it says itself where its period begins to count. */
  ofNow?: boolean;
  /** It is about both streams together, and how large the share of the urgent one is. */
  share?: boolean;
  /** It is about both streams together, and asks for no share either. */
  undivided?: boolean;
  measure(preferences: Preferences, window: Window): Promise<Answer<T>>;
  view(props: Shown<T>): ComponentChildren;
}

export interface Shown<T> {
  data: T;
  window: Window;
  /** The window in words. */
  period: string;
  /** The reader's day, to tell the week that is not over. */
  today: string;
  /** The height may have changed. */
  moved: () => void;
}

interface Props<T> {
  api: DashboardApi;
  kind: Kind<T>;
  preferences: Preferences;
  today: string;
  /** Counts the refreshes: a new number asks again and keeps what is shown until the answer is there. */
  round: number;
}

export function Gadget<T extends Measured>({ api, kind, preferences, today, round }: Props<T>) {
  const place = useRef<HTMLDivElement>(null);
  const [state, show] = useState<State<T>>({ name: "loading" });
  const window = windowOf(preferences, today);
  const period = periodText(preferences, window);
  const load = (from: State<T>) => {
    api.showLoadingBar();
    const source = {
      project: preferences.project,
      measure: () => kind.measure(preferences, window),
      wanted: () => place.current !== null && place.current.isConnected,
    };
    void follow(source, from, show).finally(() => api.hideLoadingBar());
  };
  useEffect(() => {
    load(state);
  }, [round]);
  useEffect(() => api.resize());
  return (
    <div ref={place} class="sluice-gadget">
      <p class="sluice-scope">
        <strong>{preferences.project}</strong>
        {kind.share !== true && kind.undivided !== true && ` · ${streamText(preferences.stream)}`}
        {kind.ofNow !== true && ` · ${period}`}
        {state.name === "ready" && <AsOf measured={state.data} />}
      </p>
      {state.name === "ready" ? (
        <>
          <kind.view data={state.data} window={window} period={period} today={today} moved={() => api.resize()} />
          <Doubts measured={state.data} />
        </>
      ) : (
        <WithoutNumbers state={state} project={preferences.project} retry={() => load({ name: "loading" })} />
      )}
    </div>
  );
}

/** Numbers are of a moment, and every gadget says of which. */
function AsOf({ measured: { asOf } }: { measured: Measured }) {
  if (asOf === undefined || asOf === null) return null;
  return (
    <>
      {" · "}
      <time dateTime={asOf}>{AJS.I18n.getText("sluice.as-of", momentText(asOf))}</time>
    </>
  );
}

/** What the numbers rest on and should not, so that an empty stream is not taken for a quiet one. */
function Doubts({ measured: { problems } }: { measured: Measured }) {
  const lines = (problems ?? []).map(problemLine).filter((line) => line !== undefined);
  if (lines.length === 0) return null;
  return (
    <div class="sluice-quality">
      {lines.map((line) => (
        <p class="sluice-thin-note">{line}</p>
      ))}
    </div>
  );
}

/** "Last 12 weeks (31 Aug 2026 – 21 Nov 2026)": the words of the setting and the days they mean. */
export function periodText(preferences: Preferences, { from, to }: Window): string {
  if (from === undefined || to === undefined) return spanText(preferences.span);
  const days = AJS.I18n.getText("sluice.period", dayText(from), dayText(plusDays(to, -1)));
  return preferences.span === "dates" ? days : `${spanText(preferences.span)} (${days})`;
}

export function readersToday(): string {
  return dayOf(new Date());
}
