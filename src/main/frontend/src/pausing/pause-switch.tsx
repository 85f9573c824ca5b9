import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Problem } from "../setup/problem";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import { momentText } from "../words/numbers";
import { Log } from "./log";
import { server, type Pause, type Pausing } from "./server";

/** The one switch that lets every rule pass, in a project or, without one, everywhere; and what the rules said. */
export function PauseSwitch({ project }: { project: string }) {
  const [answer, setAnswer] = useState<Answer<Pausing>>();
  const [failed, setFailed] = useState<Exclude<Answer<Pausing>, { kind: "ok" }>>();
  const [busy, setBusy] = useState(false);
  const load = () => {
    setAnswer(undefined);
    void server.pausing(project).then(setAnswer);
  };
  useEffect(load, [project]);
  if (answer === undefined) return <Waiting label={AJS.I18n.getText("sluice.loading")} />;
  if (answer.kind !== "ok") return <Problem answer={answer} retry={load} />;
  const { pause, site, projects, log } = answer.data;
  const change = async () => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const changed = await server.change(project, pause === null);
    setBusy(false);
    if (changed.kind === "ok") setAnswer(changed);
    else setFailed(changed);
  };
  return (
    <>
      <p>{AJS.I18n.getText("sluice.pausing.lead")}</p>
      <Standing project={project} pause={pause} site={site} />
      {failed !== undefined && <Problem answer={failed} />}
      <div class="sluice-buttons">
        <button
          type="button"
          class={pause === null ? "aui-button" : "aui-button aui-button-primary"}
          aria-disabled={busy}
          onClick={() => void change()}
        >
          {pause === null
            ? AJS.I18n.getText("sluice.pausing.pause")
            : AJS.I18n.getText("sluice.pausing.go-on")}
        </button>
      </div>
      {projects.length > 0 && (
        <>
          <h3>{AJS.I18n.getText("sluice.pausing.projects")}</h3>
          <ul>
            {projects.map(({ key, name, pause: since }) => (
              <li>
                {name} ({key}). {sinceText(since)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Log log={log} />
    </>
  );
}

function Standing({ project, pause, site }: { project: string; pause: Pause | null; site: Pause | null }) {
  if (site !== null) {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.pausing.paused.site")}>
        <p>{sinceText(site)}</p>
        <p>{AJS.I18n.getText("sluice.pausing.by-site")}</p>
      </Notice>
    );
  }
  if (pause !== null) {
    return (
      <Notice
        tone="warning"
        title={
          project === ""
            ? AJS.I18n.getText("sluice.pausing.paused.site")
            : AJS.I18n.getText("sluice.pausing.paused.project", project)
        }
      >
        <p>{sinceText(pause)}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="success"
      title={
        project === ""
          ? AJS.I18n.getText("sluice.pausing.working.site")
          : AJS.I18n.getText("sluice.pausing.working.project", project)
      }
    />
  );
}

function sinceText({ since, by }: Pause): string {
  return AJS.I18n.getText("sluice.pausing.since", momentText(since), by);
}
