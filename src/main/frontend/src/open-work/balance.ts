import type { WeekOfFlow } from "../gadget/answers";
import { whole } from "../words/numbers";

/** Whether the pile grew or shrank in the window, in one sentence; the numbers stand in it. */
export function balanceSentence(weeks: WeekOfFlow[]): string {
  const arrived = weeks.reduce((sum, week) => sum + week.arrived, 0);
  const solved = weeks.reduce((sum, week) => sum + week.solved, 0);
  if (arrived === 0 && solved === 0) return AJS.I18n.getText("sluice.open-work.still");
  if (arrived > solved) return AJS.I18n.getText("sluice.open-work.more-in", whole(arrived), whole(solved));
  if (arrived < solved) return AJS.I18n.getText("sluice.open-work.more-out", whole(arrived), whole(solved));
  return AJS.I18n.getText("sluice.open-work.even", whole(arrived));
}
