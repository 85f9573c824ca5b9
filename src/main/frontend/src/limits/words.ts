import type { Limits, Stream, When } from "./server";
import type { Choice } from "../ui/field";

export const streams = (): { value: Stream; text: string }[] => [
  { value: "planned", text: AJS.I18n.getText("sluice.rule.stream.planned") },
  { value: "urgent", text: AJS.I18n.getText("sluice.rule.stream.urgent") },
];

export const whens = (stream: Stream): { value: When; text: string }[] => [
  { value: "warn", text: AJS.I18n.getText("sluice.limit.when.warn") },
  ...(stream === "urgent"
    ? []
    : ([
        { value: "ask", text: AJS.I18n.getText("sluice.limit.when.ask") },
        { value: "stop", text: AJS.I18n.getText("sluice.limit.when.stop") },
      ] as const)),
];

/** What a limit can count; also the status that it counted and that is gone, so that the form does not show another in its place. */
export const counted = ({ statuses }: Limits, chosen = ""): Choice[] => [
  { value: "", text: AJS.I18n.getText("sluice.limit.status.all") },
  ...statuses.map(({ id, name }) => ({ value: id, text: name })),
  ...(isGone({ statuses }, chosen)
    ? [{ value: chosen, text: AJS.I18n.getText("sluice.limit.status.gone", chosen) }]
    : []),
];

/** Whether a limit names a status that Jira has no more. */
export const isGone = ({ statuses }: Pick<Limits, "statuses">, status: string): boolean =>
  status !== "" && statuses.every(({ id }) => id !== status);

/** What a value is called among the choices; the value itself when it is gone. */
export function called(choices: Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.text ?? value;
}
