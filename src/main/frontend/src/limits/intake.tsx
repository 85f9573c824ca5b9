import { useEffect, useState } from "preact/hooks";
import { ask, tell, type Answer } from "../host/rest";
import { Problem } from "../setup/problem";
import { described, Field, SelectField } from "../ui/field";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import { whole } from "../words/numbers";

/** What a project has settled of its intake, and what it can settle. */
export interface Settings {
  alarmHours: number;
  least: number;
  most: number;
  teamRole: string | null;
  roles: { id: string; name: string }[];
  everybody: boolean;
}

const path = (project: string) => `/rest/sluice/1.0/intake/${encodeURIComponent(project)}/settings`;

/** Who is the team, and after how many hours a task has waited too long, for who administers the project. */
export function Intake({ project }: { project: string }) {
  const [answer, setAnswer] = useState<Answer<Settings>>();
  const load = () => {
    setAnswer(undefined);
    void ask<Settings>(path(project)).then(setAnswer);
  };
  useEffect(load, [project]);
  if (answer === undefined) return <Waiting label={AJS.I18n.getText("sluice.loading")} />;
  if (answer.kind !== "ok") return <Problem answer={answer} retry={load} />;
  return <Form project={project} settings={answer.data} />;
}

function Form({ project, settings }: { project: string; settings: Settings }) {
  const [kept, setKept] = useState(settings);
  const [hours, setHours] = useState(String(settings.alarmHours));
  const [role, setRole] = useState(settings.teamRole ?? "");
  const [failed, setFailed] = useState<Exclude<Answer<Settings>, { kind: "ok" }>>();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const touched = () => {
    setSaved(false);
    setFailed(undefined);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    touched();
    const alarmHours = /^\d{1,9}$/.test(hours.trim()) ? Number(hours.trim()) : 0;
    // A role that is gone and was not changed stays until another one is chosen.
    const changed = role === (kept.teamRole ?? "") ? { alarmHours } : { alarmHours, teamRole: role };
    const answer = await tell<Settings>("PUT", path(project), changed);
    setBusy(false);
    if (answer.kind !== "ok") return setFailed(answer);
    setKept(answer.data);
    setHours(String(answer.data.alarmHours));
    setRole(answer.data.teamRole ?? "");
    setSaved(true);
  };
  const wrong = (field: string) =>
    failed?.kind === "refused" && failed.body.field === field ? failed.body.message : undefined;
  const gone = kept.teamRole !== null && kept.roles.every(({ id }) => id !== kept.teamRole);
  const elsewhere = failed !== undefined && wrong("alarmHours") === undefined && wrong("teamRole") === undefined;
  return (
    <form class="aui top-label" onSubmit={(event) => void save(event)} noValidate>
      {kept.everybody && (kept.teamRole === null || gone) && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.intake.settings.everybody.title")}>
          <p>{AJS.I18n.getText("sluice.intake.settings.everybody")}</p>
        </Notice>
      )}
      {gone && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.intake.settings.gone.title")}>
          <p>{AJS.I18n.getText("sluice.intake.settings.gone")}</p>
        </Notice>
      )}
      <SelectField
        id="sluice-intake-team"
        label={AJS.I18n.getText("sluice.intake.settings.team")}
        hint={AJS.I18n.getText("sluice.intake.settings.team.hint")}
        value={role}
        choices={[
          { value: "", text: AJS.I18n.getText("sluice.intake.settings.team.all") },
          ...kept.roles.map(({ id, name }) => ({ value: id, text: name })),
          ...(gone && kept.teamRole !== null
            ? [{ value: kept.teamRole, text: AJS.I18n.getText("sluice.intake.settings.team.gone", kept.teamRole) }]
            : []),
        ]}
        error={wrong("teamRole")}
        change={(value) => {
          setRole(value);
          touched();
        }}
      />
      <Field
        id="sluice-intake-hours"
        label={AJS.I18n.getText("sluice.intake.settings.hours")}
        hint={AJS.I18n.getText("sluice.intake.settings.hours.hint", whole(kept.least), whole(kept.most))}
        error={wrong("alarmHours")}
      >
        <input
          class="text short-field"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={hours}
          onInput={(event) => {
            setHours(event.currentTarget.value);
            touched();
          }}
          {...described("sluice-intake-hours", true, wrong("alarmHours"))}
        />
      </Field>
      {elsewhere && <Problem answer={failed} />}
      <div class="sluice-buttons">
        <button type="submit" class="aui-button" aria-disabled={busy}>
          {AJS.I18n.getText("sluice.intake.settings.save")}
        </button>
      </div>
      <p class="sluice-finished" role="status">
        {saved && AJS.I18n.getText("sluice.intake.settings.saved")}
      </p>
    </form>
  );
}
