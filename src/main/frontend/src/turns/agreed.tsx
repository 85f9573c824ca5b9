import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { described, Field, SelectField } from "../ui/field";
import { Tick } from "../ui/tick";
import type { Agreed, Entered } from "./answers";
import { Failed } from "./failed";
import type { Server } from "./server";

interface Props {
  agreed: Agreed;
  server: Server;
  saved: (message: string) => void;
}

/** What the team has agreed about its turns. */
export function AgreedForm({ agreed, server, saved }: Props) {
  const [now, set] = useState(agreed);
  const [minutes, setMinutes] = useState(String(agreed.offerAfter));
  const [answer, show] = useState<Answer<Entered>>();
  const save = async (event: Event) => {
    event.preventDefault();
    const given = await server.agree({ ...now, offerAfter: minutes });
    show(given);
    if (given.kind === "ok") saved(AJS.I18n.getText("sluice.turns.agreed.saved"));
  };
  const wrong = answer?.kind === "refused" && answer.body.field === "offerAfter" ? answer.body.message : undefined;
  return (
    <details class="sluice-group">
      <summary>{AJS.I18n.getText("sluice.turns.agreed")}</summary>
      <form class="aui top-label" noValidate onSubmit={(event) => void save(event)}>
        <SelectField
          id="sluice-turns-rhythm"
          label={AJS.I18n.getText("sluice.turns.rhythm")}
          value={now.rhythm}
          choices={[
            { value: "week", text: AJS.I18n.getText("sluice.turns.rhythm.week") },
            { value: "day", text: AJS.I18n.getText("sluice.turns.rhythm.day") },
          ]}
          change={(rhythm) => set({ ...now, rhythm: rhythm as Agreed["rhythm"] })}
        />
        <SelectField
          id="sluice-turns-country"
          label={AJS.I18n.getText("sluice.turns.country")}
          value={now.country}
          choices={[
            { value: "none", text: AJS.I18n.getText("sluice.turns.country.none") },
            { value: "denmark", text: AJS.I18n.getText("sluice.turns.country.denmark") },
            { value: "sweden", text: AJS.I18n.getText("sluice.turns.country.sweden") },
          ]}
          change={(country) => set({ ...now, country: country as Agreed["country"] })}
        />
        <Tick
          id="sluice-turns-holidays"
          label={AJS.I18n.getText("sluice.turns.skip-holidays")}
          value={now.skipHolidays}
          change={(skipHolidays) => set({ ...now, skipHolidays })}
        />
        <Tick
          id="sluice-turns-weekends"
          label={AJS.I18n.getText("sluice.turns.skip-weekends")}
          value={now.skipWeekends}
          change={(skipWeekends) => set({ ...now, skipWeekends })}
        />
        <Field
          id="sluice-turns-minutes"
          label={AJS.I18n.getText("sluice.turns.offer-after")}
          hint={AJS.I18n.getText("sluice.turns.offer-after.hint")}
          error={wrong}
        >
          <input
            type="text"
            inputMode="numeric"
            class="text short-field"
            value={minutes}
            onInput={(event) => setMinutes(event.currentTarget.value)}
            {...described("sluice-turns-minutes", true, wrong)}
          />
        </Field>
        {answer !== undefined && answer.kind !== "ok" && wrong === undefined && (
          <Failed answer={answer} retry={() => show(undefined)} />
        )}
        <div class="sluice-buttons">
          <button type="submit" class="aui-button">
            {AJS.I18n.getText("sluice.save")}
          </button>
        </div>
      </form>
    </details>
  );
}
