import { described, Field, SelectField } from "../ui/field";
import { whole } from "../words/numbers";
import type { Draft } from "./draft";
import type { Limits, Stream, When } from "./server";
import { counted, isGone, streams, whens } from "./words";

interface Props {
  index: number;
  draft: Draft;
  limits: Limits;
  error: { name: string; message: string } | undefined;
  change: (part: Partial<Draft>) => void;
  remove: () => void;
}

/** One limit of the form. */
export function Row({ index, draft, limits, error, change, remove }: Props) {
  const id = (name: string) => `sluice-limit-${index}-${name}`;
  const of = (name: string) => (error?.name === name ? error.message : undefined);
  const number = whole(index + 1);
  return (
    <div class="sluice-limit" role="group" aria-labelledby={id("title")}>
      <div class="sluice-limit-head">
        <h3 id={id("title")}>{AJS.I18n.getText("sluice.limit.of", number)}</h3>
        {draft.held !== undefined && (
          <span class="sluice-quiet">
            {AJS.I18n.getText("sluice.limit.now")}:{" "}
            {AJS.I18n.getText("sluice.limit.now.of", whole(draft.held), draft.most)}
          </span>
        )}
        <button
          type="button"
          class="aui-button aui-button-link"
          aria-label={AJS.I18n.getText("sluice.limit.remove.of", number)}
          onClick={remove}
        >
          {AJS.I18n.getText("sluice.limit.remove")}
        </button>
      </div>
      <div class="sluice-limit-fields">
      <SelectField
        id={id("stream")}
        label={AJS.I18n.getText("sluice.limit.stream")}
        value={draft.stream}
        choices={streams()}
        error={of("stream")}
        change={(value) => change({ stream: value as Stream })}
      />
      <SelectField
        id={id("status")}
        label={AJS.I18n.getText("sluice.limit.status")}
        value={draft.status}
        choices={counted(limits, draft.status)}
        error={of("status") ?? (isGone(limits, draft.status) ? AJS.I18n.getText("sluice.limit.status.gone.do") : undefined)}
        change={(status) => change({ status })}
      />
      <Field id={id("most")} label={AJS.I18n.getText("sluice.limit.most")} error={of("most")}>
        <input
          class="text short-field"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={draft.most}
          onInput={(event) => change({ most: event.currentTarget.value })}
          {...described(id("most"), false, of("most"))}
        />
      </Field>
      <SelectField
        id={id("when")}
        label={AJS.I18n.getText("sluice.limit.when")}
        value={draft.when}
        choices={whens(draft.stream)}
        error={of("when")}
        change={(value) => change({ when: value as When })}
      />
      </div>
    </div>
  );
}
