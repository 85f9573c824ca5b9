import { oneLine, partOf, stripped, without } from "../way-in/numbers";
import type { Found } from "../way-in/server";
import type { Outcome, Said, Task } from "./server";

/** The letter of each outcome, in the order of the buttons; U undoes, so urgent has another. */
export const letters: readonly (readonly [Outcome, string])[] = [
  ["accept-planned", "A"],
  ["accept-urgent", "R"],
  ["pass-on", "O"],
  ["ask", "Q"],
  ["duplicate", "D"],
  ["wish", "W"],
  ["not-for-us", "N"],
];

export function outcomeText(outcome: Outcome): string {
  switch (outcome) {
    case "accept-planned":
      return AJS.I18n.getText("sluice.intake.outcome.accept-planned");
    case "accept-urgent":
      return AJS.I18n.getText("sluice.intake.outcome.accept-urgent");
    case "pass-on":
      return AJS.I18n.getText("sluice.intake.outcome.pass-on");
    case "ask":
      return AJS.I18n.getText("sluice.intake.outcome.ask");
    case "duplicate":
      return AJS.I18n.getText("sluice.intake.outcome.duplicate");
    case "wish":
      return AJS.I18n.getText("sluice.intake.outcome.wish");
    case "not-for-us":
      return AJS.I18n.getText("sluice.intake.outcome.not-for-us");
  }
}

/** What was said of a task, for the line that offers to undo it. */
export function saidText({ issue, outcome, to }: Said): string {
  switch (outcome) {
    case "accept-planned":
      return AJS.I18n.getText("sluice.intake.done.planned", issue);
    case "accept-urgent":
      return AJS.I18n.getText("sluice.intake.done.urgent", issue);
    case "pass-on":
      return AJS.I18n.getText("sluice.intake.done.pass-on", issue, to);
    case "ask":
      return AJS.I18n.getText("sluice.intake.done.ask", issue);
    case "duplicate":
      return AJS.I18n.getText("sluice.intake.done.duplicate", issue);
    case "wish":
      return AJS.I18n.getText("sluice.intake.done.wish", issue);
    case "not-for-us":
      return AJS.I18n.getText("sluice.intake.done.not-for-us", issue);
  }
}

/** An outcome that is selected, with what the task itself suggests filled in. */
export function selected(task: Task, outcome: Outcome, receivers: string[]): Said {
  const suggested = suggestions(task, receivers)[0];
  const sentence = task.matches.find(({ whose }) => suggested !== undefined && whose.name === suggested)?.sentence;
  const asks = outcome === "ask" || turnsIntoQuestion(task, outcome);
  return {
    issue: task.issue,
    outcome,
    reason: asks ? task.question : outcome === "pass-on" ? (sentence ?? "") : "",
    to: outcome === "pass-on" ? (suggested ?? "") : "",
    decide: "",
    facts: {},
  };
}

/** Facts that lack are no refusal: the reporter is asked for them. */
export function turnsIntoQuestion({ lacking }: Task, outcome: Outcome): boolean {
  return outcome === "accept-planned" && lacking.length > 0;
}

/** What is committed: the question as long as a fact lacks, and the acceptance when all are filled in. */
export function committed(task: Task, said: Said): Said {
  if (!turnsIntoQuestion(task, said.outcome)) return said;
  const known = task.lacking.every((fact) => (said.facts[fact] ?? "").trim() !== "");
  return known ? { ...said, reason: "" } : { ...said, outcome: "ask" };
}

/** The receiving teams that the task's words speak for, the best first. */
export function suggestions({ matches }: Task, receivers: string[]): string[] {
  return matches.flatMap(({ whose }) =>
    whose.kind !== "us" && typeof whose.name === "string" && receivers.includes(whose.name) ? [whose.name] : [],
  );
}

/** How much time lies between, as somebody says it: "3 h 10 min". */
export function lasted(since: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return AJS.I18n.getText("sluice.intake.waited.minutes", String(minutes));
  if (hours < 24) return AJS.I18n.getText("sluice.intake.waited.hours", String(hours), String(minutes % 60));
  return AJS.I18n.getText("sluice.intake.waited.days", String(Math.floor(hours / 24)), String(hours % 24));
}

/** The same without the personal identity numbers that stand in it. */
export function withoutNumbers(said: Said, numbers: Found[]): Said {
  const gone = AJS.I18n.getText("sluice.way-in.number.gone");
  const cleared = (part: string, text: string) => {
    const here = numbers.filter((number) => number.part === part);
    return here.length === 0 ? text : without(part === "reason" ? stripped(text) : oneLine(text), here, gone);
  };
  return {
    ...said,
    reason: cleared("reason", said.reason),
    facts: Object.fromEntries(
      Object.entries(said.facts).map(([fact, text]) => [fact, cleared(partOf(oneLine(fact)), text)]),
    ),
  };
}
