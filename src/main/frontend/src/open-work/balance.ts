import type { WeekOfFlow } from "../gadget/answers";
import { whole } from "../words/numbers";

/** How much came in and how much was solved in a period. */
export interface Balance {
  arrived: number;
  solved: number;
}

export function balanceOf(weeks: WeekOfFlow[]): Balance {
  return {
    arrived: weeks.reduce((sum, week) => sum + week.arrived, 0),
    solved: weeks.reduce((sum, week) => sum + week.solved, 0),
  };
}

/**
 * Whether more came in than was solved, in one sentence. It says nothing of the pile: tasks also leave it unsolved.
 */
export function balanceSentence({ arrived, solved }: Balance): string {
  if (arrived === 0 && solved === 0) return AJS.I18n.getText("sluice.open-work.still");
  if (arrived > solved) return AJS.I18n.getText("sluice.open-work.more-in", whole(arrived), whole(solved));
  if (arrived < solved) return AJS.I18n.getText("sluice.open-work.more-out", whole(arrived), whole(solved));
  return AJS.I18n.getText("sluice.open-work.even", whole(arrived));
}
