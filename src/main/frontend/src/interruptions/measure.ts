import type { DataQuality, Measured } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";

/** Four weeks that have ended, to the day after the last. A share, a median or a percentile of too little is null. */
export interface FourWeeks {
  from: string;
  to: string;
  tasks: number;
  urgentHours: number;
  hours: number;
  urgentShare: number | null;
  urgentStarts: number;
  interruptions: number;
  resumed: number;
  median: number | null;
  p85: number | null;
  pressed: number;
}

/** Who pressed in how many interruptions; without a name: what can be ticked no longer. */
export interface Pressure {
  name: string | null;
  count: number;
}

/** GET streams/{project}/interruptions, oldest four weeks first. */
export interface Interruptions extends DataQuality, Measured {
  project: string;
  cap: number;
  above: boolean;
  points: FourWeeks[];
  resumed: number;
  median: number | null;
  p85: number | null;
  pressure: Pressure[];
  /** When the first start was noted; null before that. */
  since: string | null;
  /** When the four weeks that run now will have ended. */
  next: string;
}

export function measure(preferences: Preferences, window: Window): Promise<Answer<Interruptions>> {
  const path = `/rest/sluice/1.0/streams/${encodeURIComponent(preferences.project)}/interruptions`;
  return ask<Interruptions>(path, { ...window, cap: preferences.cap });
}
