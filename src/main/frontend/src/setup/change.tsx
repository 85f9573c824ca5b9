import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Waiting } from "../ui/progress";
import { Tick } from "../ui/tick";
import type { Choosable, ProjectSettings } from "./answers";
import { Buttons } from "./buttons";
import { catalogueOf } from "./catalogue";
import { draftOf, settingsOf } from "./draft";
import { Problem } from "./problem";
import { server } from "./server";
import { SettingsFields } from "./settings-fields";
import { refusalOf, useSettings } from "./use-settings";

interface Props {
  project: string;
  saved: () => void;
  back: () => void;
}

type Known = { settings: ProjectSettings; choosable: Choosable };

/** The settings of a project that is switched on: what they are, and the way to change them. */
export function Change({ project, saved, back }: Props) {
  const [answer, set] = useState<Answer<Known>>();
  const load = () => {
    set(undefined);
    void known(project).then(set);
  };
  useEffect(load, [project]);
  if (answer === undefined) return <Waiting label={AJS.I18n.getText("sluice.loading")} />;
  if (answer.kind !== "ok") return <Problem answer={answer} retry={load} />;
  return <Form project={project} {...answer.data} saved={saved} back={back} />;
}

async function known(project: string): Promise<Answer<Known>> {
  const settings = await server.settings(project);
  if (settings.kind !== "ok") return settings;
  const choosable = await catalogueOf(project, Object.keys(settings.data.statuses));
  if (choosable.kind !== "ok") return choosable;
  return { ...choosable, data: { settings: settings.data, choosable: choosable.data } };
}

function Form({ project, settings, choosable, saved, back }: Props & Known) {
  const { fields, draft, good, refuse } = useSettings(project, choosable, () => draftOf(settings, choosable));
  const [counted, count] = useState({ countSubTasks: settings.countSubTasks, countArchived: settings.countArchived });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Exclude<Answer<never>, { kind: "ok" }>>();
  const save = async () => {
    setFailure(undefined);
    if (!(await good())) return;
    const done = await server.change(project, { ...settingsOf(draft, settings, choosable), ...counted });
    if (done.kind === "ok") return saved();
    const refusal = done.kind === "refused" ? refusalOf(done.body) : undefined;
    if (refusal === undefined) setFailure(done);
    else refuse(refusal);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    void save().finally(() => setBusy(false));
  };
  return (
    <form class="aui top-label" onSubmit={submit} noValidate>
      <p class="sluice-effect">{AJS.I18n.getText("sluice.start.change.effect")}</p>
      <SettingsFields {...fields} />
      <div class="sluice-group" role="group" aria-labelledby="sluice-counted">
        <h3 id="sluice-counted">{AJS.I18n.getText("sluice.start.counted")}</h3>
        <Tick
          id="sluice-count-sub-tasks"
          label={AJS.I18n.getText("sluice.start.counted.sub-tasks")}
          value={counted.countSubTasks}
          change={(countSubTasks) => count({ ...counted, countSubTasks })}
        />
        <Tick
          id="sluice-count-archived"
          label={AJS.I18n.getText("sluice.start.counted.archived")}
          value={counted.countArchived}
          change={(countArchived) => count({ ...counted, countArchived })}
        />
      </div>
      {failure !== undefined && <Problem answer={failure} />}
      <Buttons
        next={AJS.I18n.getText("sluice.save")}
        back={back}
        backText={AJS.I18n.getText("sluice.cancel")}
        busy={busy}
      />
    </form>
  );
}
