import type { WeekOfFlow } from "../gadget/answers";
import { whole } from "../words/numbers";

/** How much came in in a period, and how much left: solved, or closed without being solved. */
export interface Balance {
  arrived: number;
  solved: number;
  closed: number;
}

export function balanceOf(weeks: WeekOfFlow[]): Balance {
  return {
    arrived: weeks.reduce((sum, week) => sum + week.arrived, 0),
    solved: weeks.reduce((sum, week) => sum + week.solved, 0),
    closed: weeks.reduce((sum, week) => sum + week.closed, 0),
  };
}

/** Whether more came in than left, in one sentence; what was closed without being solved is named when there is any. */
export function balanceSentence(balance: Balance): string {
  const [arrived, solved, closed] = [whole(balance.arrived), whole(balance.solved), whole(balance.closed)];
  const more = balance.arrived - balance.solved - balance.closed;
  if (balance.closed > 0) {
    if (more > 0) return AJS.I18n.getText("sluice.open-work.more-in.closed", arrived, solved, closed);
    if (more < 0) return AJS.I18n.getText("sluice.open-work.more-out.closed", arrived, solved, closed);
    return AJS.I18n.getText("sluice.open-work.even.closed", arrived, solved, closed);
  }
  if (more > 0) return AJS.I18n.getText("sluice.open-work.more-in", arrived, solved);
  if (more < 0) return AJS.I18n.getText("sluice.open-work.more-out", arrived, solved);
  if (balance.arrived === 0) return AJS.I18n.getText("sluice.open-work.still");
  return AJS.I18n.getText("sluice.open-work.even", arrived);
}
