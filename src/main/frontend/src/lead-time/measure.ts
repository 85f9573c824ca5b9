import type { LeadTime, WeekOfLeadTime } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import { inARow } from "../gadget/weeks";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";

/** The numbers of the gadget; the weeks are a picture beside them, so their absence stops nothing. */
export interface LeadTimeWithWeeks extends LeadTime {
  weeks: WeekOfLeadTime[];
}

export async function measure(preferences: Preferences, window: Window): Promise<Answer<LeadTimeWithWeeks>> {
  const path = `/rest/sluice/1.0/insight/${encodeURIComponent(preferences.project)}/lead-time`;
  const query = { ...window, stream: preferences.stream };
  const [whole, weeks] = await Promise.all([
    ask<LeadTime>(path, query),
    ask<{ weeks: WeekOfLeadTime[] }>(path + "/weeks", query),
  ]);
  if (whole.kind !== "ok") return whole;
  return {
    ...whole,
    data: {
      ...whole.data,
      weeks: weeks.kind === "ok" ? inARow(weeks.data.weeks, window, (from) => ({ from, n: 0, median: null })) : [],
    },
  };
}
