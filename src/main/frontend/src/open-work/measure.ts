import type { OpenWork } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import { inARow } from "../gadget/weeks";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";
import { balanceOf, type Balance } from "./balance";

/** The answer, with the balance of all its weeks: the chart may show fewer of them. */
export interface OpenWorkShown extends OpenWork {
  balance: Balance;
}

/** What is open counts as of the reading; the window is only about what came in and left. */
export async function measure(preferences: Preferences, window: Window): Promise<Answer<OpenWorkShown>> {
  const path = `/rest/sluice/1.0/insight/${encodeURIComponent(preferences.project)}/open`;
  const answer = await ask<OpenWork>(path, { ...window, stream: preferences.stream });
  if (answer.kind !== "ok") return answer;
  const { weeks } = answer.data;
  const row = inARow(weeks, window, (from) => ({ from, arrived: 0, solved: 0, closed: 0 }));
  return { ...answer, data: { ...answer.data, weeks: row, balance: balanceOf(weeks) } };
}
