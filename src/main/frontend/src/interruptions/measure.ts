import type { DataQuality, Measured } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";

/**
 * Four weeks that have ended, to the day after the last. Of those with too few tasks in progress all but their number is null; what starts
 * of urgent work tell is null in those that began before starts were noted; a median or a percentile of too little is null.
 */
export interface FourWeeks {
  from: string;
  to: string;
  tasks: number;
  urgentHours: number | null;
  hours: number | null;
  urgentShare: number | null;
  urgentStarts: number | null;
  interruptions: number | null;
  resumed: number | null;
  median: number | null;
  p85: number | null;
  pressed: number | null;
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
  alarm: boolean;
  points: FourWeeks[];
  resumed: number;
  median: number | null;
  p85: number | null;
  pressure: Pressure[];
  /** From when on starts of urgent work are noted; null while they are not. */
  since: string | null;
  /** When the four weeks that run now will have ended. */
  next: string;
}

export function measure(preferences: Preferences, window: Window): Promise<Answer<Interruptions>> {
  const path = `/rest/sluice/1.0/streams/${encodeURIComponent(preferences.project)}/interruptions`;
  return ask<Interruptions>(path, { ...window, cap: preferences.cap });
}
