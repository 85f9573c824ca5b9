import type { DataQuality, Measured } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import { begun, inARow, type Begun } from "../gadget/weeks";
import type { Window } from "../gadget/window";
import { address, ask, type Answer } from "../host/rest";

/** How many came in, how many of them belonged elsewhere, and what part that is: null of too few. */
export interface Counted {
  arrived: number;
  wrong: number;
  share: number | null;
}

/** What came in in a week, from its Monday. */
export interface Week extends Counted {
  from: string;
}

/** A task type, null for tasks without one. */
export interface Type extends Counted {
  name: string | null;
}

/** A group of reporters, null for those who are in none, and the types of which it sent something that belonged elsewhere. */
export interface Source extends Counted {
  name: string | null;
  types: Type[];
}

/** Groups over whole four weeks, to the day after the last; some are hidden for being small. */
export interface Sources {
  from: string;
  to: string;
  groups: Source[];
  hidden: number;
}

/** How it came in: asked is by phone, chat and corridor together, usual by none of these. */
export type Way = "phone" | "chat" | "corridor" | "asked" | "way-in" | "other" | "usual";

/** What came through a channel, and the same four weeks at a time; null where too few people sent something. */
export interface Channel extends Counted {
  channel: Way;
  points: { from: string; arrived: number | null; wrong: number | null; share: number | null }[];
}

/** Channels over whole four weeks, to the day after the last; none where too few people used them. */
export interface Channels {
  from: string;
  to: string;
  channels: Channel[];
}

/** GET intake/{project}/wrong-place. */
export interface WrongPlace extends DataQuality, Measured {
  project: string;
  /** No workflow says which resolutions mean that a task came to the wrong place. */
  known: boolean;
  arrived: number;
  passedOn: number;
  notForUs: number;
  open: number;
  share: number | null;
  weeks: Week[];
  types: Type[];
  sources: Sources | null;
  channels: Channels | null;
  jql: string | null;
}

/** Four weeks that have ended, to the day after the last; hours, null of too few tasks. */
export interface Triage {
  from: string;
  to: string;
  n: number;
  median: number | null;
  p85: number | null;
}

/** GET intake/{project}/time-in-triage, oldest four weeks first. */
export interface TimeInTriage extends Measured {
  points: Triage[];
  next: string;
  oldest: { key: string; summary: string; since: string } | null;
}

/** Both; the time in triage is null for who sees some tasks of the project alone. */
export type Shown = WrongPlace & Begun<Week> & { triage: TimeInTriage | null; file: string };

export async function measure(preferences: Preferences, window: Window): Promise<Answer<Shown>> {
  const path = `/rest/sluice/1.0/intake/${encodeURIComponent(preferences.project)}`;
  const [answer, triage] = await Promise.all([
    ask<WrongPlace>(`${path}/wrong-place`, { ...window }),
    ask<TimeInTriage>(`${path}/time-in-triage`, { ...window }),
  ]);
  if (answer.kind !== "ok") return answer;
  const quiet = (from: string): Week => ({ from, arrived: 0, wrong: 0, share: null });
  const weeks = inARow(answer.data.weeks, window, quiet);
  return {
    ...answer,
    data: {
      ...answer.data,
      ...begun(weeks, ({ arrived }) => arrived === 0),
      triage: triage.kind === "ok" ? triage.data : null,
      file: address(`${path}/wrong-place/csv`, { ...window }),
    },
  };
}
