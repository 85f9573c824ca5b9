import type { LeadTime, WeekOfLeadTime } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import { begun, inARow, type Begun } from "../gadget/weeks";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";

export type LeadTimeShown = LeadTime & Begun<WeekOfLeadTime>;

/** The numbers of the gadget and its weeks, in one answer. */
export async function measure(preferences: Preferences, window: Window): Promise<Answer<LeadTimeShown>> {
  const path = `/rest/sluice/1.0/insight/${encodeURIComponent(preferences.project)}/lead-time`;
  const answer = await ask<LeadTime>(path, { ...window, stream: preferences.stream });
  if (answer.kind !== "ok") return answer;
  const weeks = inARow(answer.data.weeks, window, (from) => ({ from, n: 0, median: null }));
  return { ...answer, data: { ...answer.data, ...begun(weeks, ({ n }) => n === 0) } };
}
