import { described, Field } from "../ui/field";
import { whole } from "../words/numbers";

/** What is known about the query: not asked yet, how many tasks it finds, that there is none, or what is wrong with it. */
export type Checked =
  | { kind: "unknown" }
  | { kind: "empty" }
  | { kind: "unanswered" }
  | { kind: "matches"; count: number }
  | { kind: "wrong"; message: string };

interface Props {
  value: string;
  checked: Checked;
  change: (value: string) => void;
  check: () => void;
}

export const URGENT_ID = "sluice-urgent";

/** "History counts as urgent if": a query, so that figures before the start have a stream too. */
export function UrgentQuery({ value, checked, change, check }: Props) {
  const error = checked.kind === "wrong" ? checked.message : undefined;
  return (
    <>
      <Field
        id={URGENT_ID}
        label={AJS.I18n.getText("sluice.start.urgent")}
        hint={AJS.I18n.getText("sluice.start.urgent.hint")}
        error={error}
      >
        <textarea
          class="textarea long-field sluice-query"
          rows={2}
          spellcheck={false}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
          {...described(URGENT_ID, true, error)}
        />
      </Field>
      <div class="sluice-check">
        <button type="button" class="aui-button" onClick={check}>
          {AJS.I18n.getText("sluice.start.urgent.check")}
        </button>
        <span role="status">{saidOf(checked)}</span>
      </div>
    </>
  );
}

function saidOf(checked: Checked): string | undefined {
  switch (checked.kind) {
    case "matches":
      return AJS.I18n.getText("sluice.start.urgent.matches", whole(checked.count));
    case "empty":
      return AJS.I18n.getText("sluice.start.urgent.empty");
    case "unanswered":
      return AJS.I18n.getText("sluice.start.urgent.unanswered");
    default:
      return undefined;
  }
}
