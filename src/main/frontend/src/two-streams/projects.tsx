import { address } from "../host/rest";
import { whole } from "../words/numbers";
import type { FlowProject } from "./answers";

interface Props {
  projects: FlowProject[];
  busy: boolean;
  attach: (key: string) => void;
}

/** Which projects follow the workflow, and how each of the others gets there. */
export function Projects({ projects, busy, attach }: Props) {
  return (
    <section>
      <h2>{AJS.I18n.getText("sluice.flow.projects")}</h2>
      <p>{AJS.I18n.getText("sluice.flow.projects.hint")}</p>
      {projects.length === 0 ? (
        <p>{AJS.I18n.getText("sluice.flow.projects.none")}</p>
      ) : (
        <div class="sluice-wide">
          <table class="aui">
            <thead>
              <tr>
                <th scope="col">{AJS.I18n.getText("sluice.flow.column.project")}</th>
                <th scope="col" class="sluice-number">
                  {AJS.I18n.getText("sluice.flow.column.tasks")}
                </th>
                <th scope="col">{AJS.I18n.getText("sluice.flow.column.workflow")}</th>
              </tr>
            </thead>
            <tbody>
              {projects.map((project) => (
                <tr key={project.key}>
                  <th scope="row">{AJS.I18n.getText("sluice.flow.project", project.name, project.key)}</th>
                  <td class="sluice-number">{whole(project.issues)}</td>
                  <td>
                    <Way project={project} busy={busy} attach={attach} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Way({ project, busy, attach }: { project: FlowProject; busy: boolean; attach: Props["attach"] }) {
  if (project.follows)
    return <span class="aui-lozenge aui-lozenge-success">{AJS.I18n.getText("sluice.flow.project.follows")}</span>;
  if (!project.stream) return <>{AJS.I18n.getText("sluice.flow.project.off")}</>;
  if (project.issues === 0)
    return (
      <button
        type="button"
        class="aui-button"
        aria-label={AJS.I18n.getText("sluice.flow.project.attach.label", project.name)}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) attach(project.key);
        }}
      >
        {AJS.I18n.getText("sluice.flow.project.attach")}
      </button>
    );
  return (
    <a
      href={address("/secure/project/SelectProjectWorkflowScheme!default.jspa", { projectId: String(project.id) })}
      aria-label={AJS.I18n.getText("sluice.flow.project.wizard.label", project.name)}
    >
      {AJS.I18n.getText("sluice.flow.project.wizard")}
    </a>
  );
}
