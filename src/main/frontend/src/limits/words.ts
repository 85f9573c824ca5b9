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

export const counted = ({ statuses }: Limits): Choice[] => [
  { value: "", text: AJS.I18n.getText("sluice.limit.status.all") },
  ...statuses.map(({ id, name }) => ({ value: id, text: name })),
];

/** What a value is called among the choices; the value itself when it is gone. */
export function called(choices: Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.text ?? value;
}
