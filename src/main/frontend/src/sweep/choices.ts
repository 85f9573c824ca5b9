import type { Chosen, Group } from "./server";

/** What somebody has ticked, by key, and the reasons that they wrote, by line; nothing is ticked unless they did it. */
export interface Choice {
  issues: ReadonlySet<string>;
  reasons: ReadonlyMap<number, string>;
}

export const NOTHING: Choice = { issues: new Set(), reasons: new Map() };

/** Who gets a group, as it is called. */
export function receiverOf({ receiver }: Group): string {
  return receiver ?? AJS.I18n.getText("sluice.sweep.others");
}

/** Why a group is passed on, for its reporters: what somebody wrote, else the sentence of its line. */
export function reasonOf(group: Group, { reasons }: Choice): string {
  const given = group.sentence === "" ? AJS.I18n.getText("sluice.sweep.reason.plain", receiverOf(group)) : group.sentence;
  return reasons.get(group.line) ?? given;
}

/** These tasks are ticked, or are not any more. */
export function ticked(choice: Choice, keys: string[], on: boolean): Choice {
  const issues = new Set(choice.issues);
  for (const key of keys) {
    if (on) issues.add(key);
    else issues.delete(key);
  }
  return { ...choice, issues };
}

/** The keys of a group that are ticked. */
export function chosenOf({ tasks }: Group, { issues }: Choice): string[] {
  return tasks.map(({ issue }) => issue).filter((issue) => issues.has(issue));
}

/** What is sent: of each line what is ticked and still there. */
export function chosen(groups: Group[], choice: Choice): Chosen[] {
  return groups
    .filter(({ hindrance }) => hindrance === null)
    .map((group) => ({ line: group.line, reason: reasonOf(group, choice), issues: chosenOf(group, choice) }))
    .filter(({ issues }) => issues.length > 0);
}
