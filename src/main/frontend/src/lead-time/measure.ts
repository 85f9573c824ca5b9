import type { LeadTime } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import { inARow } from "../gadget/weeks";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";

/** The numbers of the gadget and its weeks, in one answer. */
export async function measure(preferences: Preferences, window: Window): Promise<Answer<LeadTime>> {
  const path = `/rest/sluice/1.0/insight/${encodeURIComponent(preferences.project)}/lead-time`;
  const answer = await ask<LeadTime>(path, { ...window, stream: preferences.stream });
  if (answer.kind !== "ok") return answer;
  const weeks = inARow(answer.data.weeks, window, (from) => ({ from, n: 0, median: null }));
  return { ...answer, data: { ...answer.data, weeks } };
}
