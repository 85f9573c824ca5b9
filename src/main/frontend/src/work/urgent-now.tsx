import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { described, Field, SelectField } from "../ui/field";
import { Notice } from "../ui/notice";
import type { Call, Started, TeamProject } from "./answers";
import { Dialog } from "./dialog";
import { Outcome } from "./outcome";
import { server } from "./server";
import { Trouble } from "./trouble";

const REMEMBERED = "org.sluice.urgent-project";
const EMPTY: Call = { title: "", caller: "", place: "", phone: "" };

type Refused = Exclude<Answer<never>, { kind: "ok" }>;

/** A phone call becomes urgent work in progress: one title, three lines, Enter. */
export function UrgentNow({ here, close }: { here: string | undefined; close: (changed: boolean) => void }) {
  const [projects, setProjects] = useState<TeamProject[]>();
  const [project, setProject] = useState("");
  const [call, setCall] = useState(EMPTY);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refused>();
  const [outcome, setOutcome] = useState<Started>();
  const [wanted, setWanted] = useState(false);
  // Enter came before it was known that there are several projects, and which is meant
  const [early, setEarly] = useState(false);
  const [which, setWhich] = useState(false);
  const look = async () => {
    const answer = await server.projects();
    if (answer.kind === "ok") {
      setProjects(answer.data.projects);
      setProject(chosen(answer.data.projects, here));
    } else {
      setWanted(false);
      setTrouble(answer);
    }
  };
  useEffect(() => void look(), []);
  const send = async () => {
    if (busy || project === "") return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await server.urgentNow(project, call);
    setBusy(false);
    if (answer.kind === "ok") {
      remember(project);
      setOutcome(answer.data);
    } else setTrouble(answer);
  };
  // Whoever presses Enter before it is known where, has it sent as soon as it is
  useEffect(() => {
    if (!wanted || projects === undefined) return;
    setWanted(false);
    if (early && projects.length > 1 && known(projects, here) === undefined) {
      setEarly(false);
      setWhich(true);
    } else void send();
  }, [wanted, projects, project]);
  useEffect(() => {
    if (which) document.getElementById("sluice-urgent-project")?.focus();
  }, [which]);
  if (outcome !== undefined) return <Outcome project={project} outcome={outcome} close={() => close(true)} />;
  const wrong = trouble?.kind === "refused" ? trouble.body.field : undefined;
  const wrongWhy = trouble?.kind === "refused" ? trouble.body.message : undefined;
  const line = (name: keyof Call, label: string, type: string) => (
    <Line
      name={name}
      label={label}
      type={type}
      value={call[name]}
      error={wrong === name ? wrongWhy : undefined}
      change={(value) => setCall({ ...call, [name]: value })}
    />
  );
  return (
    <Dialog id="sluice-call" title={AJS.I18n.getText("sluice.work.urgent")} close={() => close(false)}>
      <p class="sluice-work-quiet">{AJS.I18n.getText("sluice.work.urgent.about")}</p>
      {projects?.length === 0 && (
        <Notice tone="info" title={AJS.I18n.getText("sluice.work.urgent.nowhere")}>
          <p>{AJS.I18n.getText("sluice.work.urgent.nowhere.do")}</p>
        </Notice>
      )}
      <form
        class="aui top-label"
        onSubmit={(event) => {
          event.preventDefault();
          setWanted(true);
          setEarly(projects === undefined);
          if (projects === undefined && trouble !== undefined) {
            setTrouble(undefined);
            void look();
          }
        }}
      >
        {line("title", AJS.I18n.getText("sluice.work.urgent.title"), "text")}
        {line("caller", AJS.I18n.getText("sluice.work.urgent.caller"), "text")}
        {line("place", AJS.I18n.getText("sluice.work.urgent.place"), "text")}
        {line("phone", AJS.I18n.getText("sluice.work.urgent.phone"), "tel")}
        {projects !== undefined && projects.length > 1 && (
          <SelectField
            id="sluice-urgent-project"
            label={AJS.I18n.getText("sluice.work.urgent.project")}
            value={project}
            choices={projects.map(({ key, name }) => ({ value: key, text: `${name} (${key})` }))}
            change={setProject}
            error={which ? AJS.I18n.getText("sluice.work.urgent.which") : undefined}
          />
        )}
        {trouble !== undefined && !(wrong !== undefined && wrong in EMPTY) && <Trouble answer={trouble} />}
        <div class="sluice-work-buttons">
          <button type="submit" class="aui-button aui-button-primary" aria-disabled={busy || projects?.length === 0}>
            {busy || wanted ? AJS.I18n.getText("sluice.loading") : AJS.I18n.getText("sluice.work.urgent.do")}
          </button>
          <button
            type="button"
            class="aui-button"
            onClick={(event) => event.currentTarget.closest("dialog")?.close()}
          >
            {AJS.I18n.getText("sluice.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface LineProps {
  name: keyof Call;
  label: string;
  type: string;
  value: string;
  error: string | undefined;
  change: (value: string) => void;
}

function Line({ name, label, type, value, error, change }: LineProps) {
  const id = `sluice-urgent-${name}`;
  return (
    <Field id={id} label={label} error={error}>
      <input
        class="text full-width-field"
        type={type}
        maxLength={255}
        autofocus={name === "title"}
        required={name === "title"}
        autocomplete="off"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        {...described(id, false, error)}
      />
    </Field>
  );
}

/** The project of the page, else the one of the last call. */
function known(projects: TeamProject[], here: string | undefined): string | undefined {
  return [here, remembered()].find((key) => projects.some((project) => project.key === key));
}

/** The one that is known, else the first. */
function chosen(projects: TeamProject[], here: string | undefined): string {
  return known(projects, here) ?? projects[0]?.key ?? "";
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(REMEMBERED) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(project: string): void {
  try {
    localStorage.setItem(REMEMBERED, project);
  } catch {
    // A browser that keeps nothing asks again the next time
  }
}
