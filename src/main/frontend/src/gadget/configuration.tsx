import { useEffect, useState } from "preact/hooks";
import type { DashboardApi } from "../host/dashboard";
import type { Answer } from "../host/rest";
import { described, Field, SelectField } from "../ui/field";
import { refreshText, spanText, streamText } from "../words/choices";
import type { ProjectChoice } from "./answers";
import { errorsOf, type FieldErrors } from "./configuration-errors";
import { FormButtons } from "./form-buttons";
import { REFRESHES, SPANS, STREAMS, written, type Preferences, type Span, type Stream } from "./preferences";
import { ProjectField } from "./project-field";
import { projectChoices } from "./projects";
import { FIRST_DAY, LAST_DAY } from "./window";

interface Props {
  api: DashboardApi;
  preferences: Preferences;
  /** The gadget is about both streams together: it asks for the share that urgent work is to stay within, not for a stream. */
  share?: boolean | undefined;
  /** It is about both streams together, and asks for neither. */
  undivided?: boolean | undefined;
}

/** The form behind "Edit": which project, which stream, which days, how often. */
export function Configuration({ api, preferences, share, undivided }: Props) {
  const [now, set] = useState(preferences);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [projects, setProjects] = useState<Answer<ProjectChoice[]>>();
  const id = (name: string) => `sluice-${api.getGadgetId()}-${name}`;
  const load = () => {
    setProjects(undefined);
    void projectChoices().then(setProjects);
  };
  const change = (part: Partial<Preferences>) => {
    set({ ...now, ...part });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in part))));
  };
  const save = (event: Event) => {
    event.preventDefault();
    const found = errorsOf(now);
    setErrors(found);
    const first = (["project", "cap", "from", "to"] as const).find((name) => found[name] !== undefined);
    if (first === undefined) api.savePreferences(written(now));
    else document.getElementById(id(first))?.focus();
  };
  useEffect(load, []);
  useEffect(() => api.resize());
  return (
    <form class="aui top-label sluice-configuration" onSubmit={save} noValidate>
      <ProjectField
        id={id("project")}
        answer={projects}
        value={now.project}
        error={errors.project}
        retry={load}
        change={(project) => change({ project })}
      />
      {undivided === true ? null : share === true ? (
        <Field id={id("cap")} label={AJS.I18n.getText("sluice.config.cap")} error={errors.cap}>
          <input
            type="text"
            inputMode="numeric"
            maxLength={3}
            class="text short-field"
            value={now.cap}
            onInput={(event) => change({ cap: event.currentTarget.value.trim() })}
            {...described(id("cap"), false, errors.cap)}
          />
        </Field>
      ) : (
        <SelectField
          id={id("stream")}
          label={AJS.I18n.getText("sluice.config.stream")}
          value={now.stream}
          choices={STREAMS.map((value) => ({ value, text: streamText(value) }))}
          change={(value) => change({ stream: value as Stream })}
        />
      )}
      <SelectField
        id={id("window")}
        label={AJS.I18n.getText("sluice.config.window")}
        value={now.span}
        choices={SPANS.map((value) => ({ value, text: spanText(value) }))}
        change={(value) => change({ span: value as Span })}
      />
      {now.span === "dates" && (
        <div class="sluice-two">
          <DayField
            id={id("from")}
            label={AJS.I18n.getText("sluice.config.from")}
            value={now.from}
            error={errors.from}
            change={(from) => change({ from })}
          />
          <DayField
            id={id("to")}
            label={AJS.I18n.getText("sluice.config.to")}
            value={now.to}
            error={errors.to}
            change={(to) => change({ to })}
          />
        </div>
      )}
      <SelectField
        id={id("refresh")}
        label={AJS.I18n.getText("sluice.config.refresh")}
        value={now.refresh}
        choices={REFRESHES.map((value) => ({ value, text: refreshText(value) }))}
        change={(refresh) => change({ refresh })}
      />
      <FormButtons api={api} preferences={preferences} />
    </form>
  );
}

interface DayProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  change: (value: string) => void;
}

function DayField({ id, label, value, error, change }: DayProps) {
  return (
    <Field id={id} label={label} error={error}>
      <input
        type="date"
        class="text"
        min={FIRST_DAY}
        max={LAST_DAY}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        {...described(id, false, error)}
      />
    </Field>
  );
}
