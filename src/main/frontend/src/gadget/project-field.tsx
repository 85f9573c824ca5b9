import type { Answer } from "../host/rest";
import { Field, SelectField, described } from "../ui/field";
import { Notice, Retry } from "../ui/notice";
import type { ProjectChoice } from "./answers";

interface Props {
  id: string;
  answer: Answer<ProjectChoice[]> | undefined;
  value: string;
  error: string | undefined;
  change: (key: string) => void;
  retry: () => void;
}

/** The choice of project; when the list cannot be had or is empty, it says so in its place. */
export function ProjectField({ id, answer, value, error, change, retry }: Props) {
  const label = AJS.I18n.getText("sluice.config.project");
  if (answer === undefined) {
    return (
      <Field id={id} label={label} error={error}>
        <select class="select" disabled {...described(id, false, error)}>
          <option>{AJS.I18n.getText("sluice.loading")}</option>
        </select>
      </Field>
    );
  }
  if (answer.kind !== "ok") {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.config.project.unknown")}>
        <Retry again={retry} />
      </Notice>
    );
  }
  if (answer.data.length === 0) {
    return (
      <Notice tone="info" title={AJS.I18n.getText("sluice.config.project.none.title")}>
        <p>{AJS.I18n.getText("sluice.state.off.do")}</p>
      </Notice>
    );
  }
  return (
    <SelectField
      id={id}
      label={label}
      value={value}
      error={error}
      change={change}
      choices={choices(answer.data, value)}
    />
  );
}

/** A project that is set but no longer on the list stays visible, so that saving does not change it unseen. */
function choices(projects: ProjectChoice[], value: string) {
  const listed = projects.map(({ key, name }) => ({ value: key, text: `${name} (${key})` }));
  const kept = value === "" || projects.some(({ key }) => key === value) ? [] : [{ value, text: value }];
  const first = value === "" ? [{ value: "", text: AJS.I18n.getText("sluice.config.project.choose") }] : [];
  return [...first, ...kept, ...listed];
}
