import { progressText } from "../ui/progress";
import { momentText } from "../words/numbers";
import type { SetupProject } from "./answers";
import { dashboardAddress } from "./on";

interface Props {
  projects: SetupProject[];
  open: (project: string) => void;
}

/** The projects that have anything of Sluice, with their state and the way to what was made. */
export function SwitchedOn({ projects, open }: Props) {
  const on = projects.filter(({ state, made }) => state !== "off" || made === true);
  if (on.length === 0) return null;
  return (
    <section aria-labelledby="sluice-switched-on" class="sluice-switched-on">
      <h3 id="sluice-switched-on">{AJS.I18n.getText("sluice.start.projects")}</h3>
      <div class="sluice-wide">
        <table class="aui">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("sluice.config.project")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.start.projects.state")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.start.made.dashboard")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.start.projects.more")}</th>
            </tr>
          </thead>
          <tbody>
            {on.map((project) => (
              <tr>
                <th scope="row">{`${project.name} (${project.key})`}</th>
                <td>
                  <State project={project} />
                </td>
                <td>
                  {project.dashboardId !== undefined && project.dashboardId !== null && (
                    <a href={dashboardAddress(project.dashboardId)}>{AJS.I18n.getText("sluice.start.on.open")}</a>
                  )}
                </td>
                <td>
                  <button type="button" class="aui-button aui-button-link" onClick={() => open(project.key)}>
                    {AJS.I18n.getText("sluice.start.projects.open", project.key)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function State({ project: { state, issues, of, asOf, problems } }: { project: SetupProject }) {
  if (problems !== undefined && problems.length > 0)
    return <span class="aui-lozenge aui-lozenge-moved">{AJS.I18n.getText("sluice.start.projects.look")}</span>;
  if (state === "ready")
    return (
      <>
        <span class="aui-lozenge aui-lozenge-success">{AJS.I18n.getText("sluice.start.projects.ready")}</span>{" "}
        {asOf !== undefined && asOf !== null && AJS.I18n.getText("sluice.as-of", momentText(asOf))}
      </>
    );
  if (state === "off")
    return (
      <>
        <span class="aui-lozenge">{AJS.I18n.getText("sluice.start.projects.off")}</span>{" "}
        {AJS.I18n.getText("sluice.start.projects.left")}
      </>
    );
  return (
    <>
      <span class="aui-lozenge aui-lozenge-inprogress">{AJS.I18n.getText("sluice.start.projects.filling")}</span>{" "}
      {issues !== undefined && of !== undefined && progressText({ issues, of })}
    </>
  );
}
