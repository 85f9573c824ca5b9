import { PauseSwitch } from "../pausing/pause-switch";
import { TeamPage } from "../setup/team-page";
import { Notice } from "../ui/notice";
import { Editor } from "./editor";
import { Intake } from "./intake";
import { server } from "./server";
import { Shown } from "./shown";

/** The limits of a team, and the switch that pauses Sluice in its project. */
export function Page({ project }: { project: string }) {
  return (
    <TeamPage project={project} read={(key) => server.limits(key)}>
      {(limits) => (
        <>
          <p class="sluice-lead">{AJS.I18n.getText("sluice.limit.lead")}</p>
          <p>{AJS.I18n.getText("sluice.limit.where")}</p>
          {!limits.count && <Notice tone="warning" title={AJS.I18n.getText("sluice.limit.no-streams")} />}
          {limits.mayChange ? (
            <>
              <Editor project={project} limits={limits} />
              <h2>{AJS.I18n.getText("sluice.intake.settings.title")}</h2>
              <Intake project={project} />
              <h2>{AJS.I18n.getText("sluice.pausing.title")}</h2>
              <PauseSwitch project={project} />
            </>
          ) : (
            <Shown limits={limits} />
          )}
        </>
      )}
    </TeamPage>
  );
}
