import { useEffect, useState } from "preact/hooks";
import { FormButtons } from "../gadget/form-buttons";
import { written, type Preferences } from "../gadget/preferences";
import { ProjectField } from "../gadget/project-field";
import { projectChoices } from "../gadget/projects";
import type { ProjectChoice } from "../gadget/answers";
import type { DashboardApi } from "../host/dashboard";
import type { Answer } from "../host/rest";

/** The form behind "Edit": of which project. */
export function Choice({ api, preferences }: { api: DashboardApi; preferences: Preferences }) {
  const [project, choose] = useState(preferences.project);
  const [missing, setMissing] = useState<string>();
  const [projects, setProjects] = useState<Answer<ProjectChoice[]>>();
  const id = `sluice-${api.getGadgetId()}-project`;
  const load = () => {
    setProjects(undefined);
    void projectChoices().then(setProjects);
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (project !== "") return api.savePreferences(written({ ...preferences, project, refresh: "15" }));
    setMissing(AJS.I18n.getText("sluice.config.project.missing"));
    document.getElementById(id)?.focus();
  };
  useEffect(load, []);
  useEffect(() => api.resize());
  return (
    <form class="aui top-label sluice-configuration" onSubmit={save} noValidate>
      <ProjectField
        id={id}
        answer={projects}
        value={project}
        error={missing}
        retry={load}
        change={(key) => {
          choose(key);
          setMissing(undefined);
        }}
      />
      <FormButtons api={api} preferences={preferences} />
    </form>
  );
}
