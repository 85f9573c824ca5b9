import type { LeadTime } from "../gadget/answers";
import { spoken } from "./durations";
import { whole } from "./numbers";

/** Fewest tasks before a percentile is shown (formulas.md 1); the server decides, this only explains. */
export const FEWEST_FOR_MEDIAN = 4;
export const FEWEST_FOR_85 = 15;

/** The one plain sentence of the lead time, as far as there are tasks enough to say it. */
export function leadTimeSentence({ n, percentiles }: Pick<LeadTime, "n" | "percentiles">): string {
  const half = percentiles["50"];
  const most = percentiles["85"];
  if (half === null) return AJS.I18n.getText("sluice.lead-time.sentence.too-few", whole(n), whole(FEWEST_FOR_MEDIAN));
  if (most === null) return AJS.I18n.getText("sluice.lead-time.sentence.half", spoken(half), whole(FEWEST_FOR_85));
  return AJS.I18n.getText("sluice.lead-time.sentence", spoken(half), spoken(most));
}

export function tooFew(n: number): string {
  return AJS.I18n.getText("sluice.too-few", whole(n));
}
