import type { OpenWork, WeekOfFlow } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import { begun, inARow, type Begun } from "../gadget/weeks";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";
import { balanceOf, type Balance } from "./balance";

/** The answer, with the balance of all its weeks: the chart may show fewer of them. */
export interface OpenWorkShown extends OpenWork, Begun<WeekOfFlow> {
  weeks: WeekOfFlow[];
  balance: Balance;
}

/** What is open counts as of the reading; the window is only about what came in and left. */
export async function measure(preferences: Preferences, window: Window): Promise<Answer<OpenWorkShown>> {
  const path = `/rest/sluice/1.0/insight/${encodeURIComponent(preferences.project)}/open`;
  const answer = await ask<OpenWork>(path, { ...window, stream: preferences.stream });
  if (answer.kind !== "ok") return answer;
  const { weeks } = answer.data;
  const row = inARow(weeks, window, (from) => ({ from, arrived: 0, solved: 0, closed: 0, open: openIn(weeks, from) }));
  return { ...answer, data: { ...answer.data, ...begun(row, isEmpty), balance: balanceOf(weeks) } };
}

/** Nothing was there, and nothing came or went. */
function isEmpty({ arrived, solved, closed, open }: WeekOfFlow): boolean {
  return arrived === 0 && solved === 0 && closed === 0 && open === 0;
}

/** How many were open in a week that the answer leaves out, because nothing came or went: as many as before or after it. */
export function openIn(weeks: WeekOfFlow[], from: string): number {
  const before = weeks.filter((week) => week.from < from).pop();
  if (before !== undefined) return before.open;
  const first = weeks[0];
  return first === undefined ? 0 : Math.max(0, first.open - first.arrived + first.solved + first.closed);
}
