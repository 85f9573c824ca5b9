import { useLayoutEffect, useRef } from "preact/hooks";
import { Field } from "../ui/field";
import { NumberHint } from "../way-in/match-list";
import type { Found } from "../way-in/server";
import { committed, outcomeText, suggestions, turnsIntoQuestion, withoutNumbers } from "./outcomes";
import type { Said, Task } from "./server";

interface Props {
  task: Task;
  said: Said;
  receivers: string[];
  busy: boolean;
  fault: string | undefined;
  /** Where personal identity numbers stand in what was not said because of them. */
  numbers: Found[];
  change: (said: Said) => void;
  commit: () => void;
  letGo: () => void;
}

/** What an outcome asks for. Enter commits it, and Escape lets it go; nothing that was written is lost when it is refused. */
export function OutcomeForm({ task, said, receivers, busy, fault, numbers, change, commit, letGo }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { outcome } = said;
  const asks = outcome === "ask" || turnsIntoQuestion(task, outcome);
  const result = committed(task, said).outcome;
  // The first empty field, else the button: so that a letter and Enter are enough where nothing lacks
  useLayoutEffect(() => {
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>("input, textarea") ?? [])];
    const empty = turnsIntoQuestion(task, outcome) ? undefined : fields.find(({ value }) => value === "");
    (empty ?? form.current?.querySelector<HTMLElement>("[type=submit]"))?.focus();
  }, [task.issue, outcome]);
  // What was meant was another text
  const written = ({ personal: _, ...next }: Said) => change(next);
  const id = (part: string) => `sluice-intake-${part}`;
  return (
    <form
      ref={form}
      class="aui top-label sluice-intake-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") letGo();
      }}
    >
      {turnsIntoQuestion(task, outcome) && (
        <>
          <p>{AJS.I18n.getText("sluice.intake.lacking")}</p>
          {task.lacking.map((fact, index) => (
            <Field id={id(`fact-${index}`)} label={fact}>
              <input
                type="text"
                class="text"
                id={id(`fact-${index}`)}
                autocomplete="off"
                value={said.facts[fact] ?? ""}
                onInput={(event) => written({ ...said, facts: { ...said.facts, [fact]: event.currentTarget.value } })}
              />
            </Field>
          ))}
        </>
      )}
      {outcome === "pass-on" && (
        <Field id={id("to")} label={AJS.I18n.getText("sluice.intake.to")}>
          <input
            type="text"
            class="text"
            id={id("to")}
            list={id("receivers")}
            autocomplete="off"
            value={said.to}
            onInput={(event) => change({ ...said, to: event.currentTarget.value })}
          />
          <datalist id={id("receivers")}>
            {[...new Set([...suggestions(task, receivers), ...receivers])].map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </Field>
      )}
      {outcome === "wish" && (
        <Field id={id("decide")} label={AJS.I18n.getText("sluice.intake.decide")}>
          <input
            type="date"
            class="text"
            id={id("decide")}
            value={said.decide}
            onInput={(event) => change({ ...said, decide: event.currentTarget.value })}
          />
        </Field>
      )}
      {asks ? (
        <Field id={id("reason")} label={AJS.I18n.getText("sluice.intake.question.label")}>
          <textarea
            class="textarea"
            id={id("reason")}
            rows={3}
            value={said.reason}
            onInput={(event) => written({ ...said, reason: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              commit();
            }}
          />
        </Field>
      ) : (
        ["pass-on", "duplicate", "wish", "not-for-us"].includes(outcome) && (
          <Field
            id={id("reason")}
            label={
              outcome === "duplicate"
                ? AJS.I18n.getText("sluice.intake.original")
                : AJS.I18n.getText("sluice.intake.reason")
            }
          >
            <input
              type="text"
              class="text"
              id={id("reason")}
              autocomplete="off"
              value={said.reason}
              onInput={(event) => written({ ...said, reason: event.currentTarget.value })}
            />
          </Field>
        )
      )}
      {numbers.length > 0 && (
        <NumberHint
          takeOut={() => change(withoutNumbers(said, numbers))}
          keep={() => change({ ...said, personal: true })}
        />
      )}
      {fault !== undefined && (
        <p class="sluice-intake-fault" role="alert">
          {fault}
        </p>
      )}
      <div class="sluice-intake-ways">
        <button type="submit" class="aui-button aui-button-primary" aria-disabled={busy}>
          {outcomeText(result)} <kbd aria-hidden="true">⏎</kbd>
        </button>
        <button type="button" class="aui-button" onClick={letGo}>
          {AJS.I18n.getText("sluice.intake.let-go")} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}
