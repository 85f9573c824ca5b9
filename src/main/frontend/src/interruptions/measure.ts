import type { DataQuality, Measured } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import { plusDays, type Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";

const FOUR_WEEKS = 28;

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

/** Whether starts were noted throughout any of the four weeks. */
export function anyCounted(points: FourWeeks[]): boolean {
  return points.some(({ urgentStarts }) => urgentStarts !== null);
}

/** The day on which the first four weeks that began after starts were noted will have ended; null while none are noted. */
export function firstCounted({ since, next }: Pick<Interruptions, "since" | "next">): string | null {
  if (since === null) return null;
  let end = next;
  while (plusDays(end, -2 * FOUR_WEEKS) > since) end = plusDays(end, -FOUR_WEEKS);
  return plusDays(end, -FOUR_WEEKS) > since ? end : plusDays(end, FOUR_WEEKS);
}
