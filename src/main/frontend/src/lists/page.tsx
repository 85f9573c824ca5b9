import { TeamPage } from "../setup/team-page";
import { Notice } from "../ui/notice";
import { Editor } from "./editor";
import { server } from "./server";
import { Shown } from "./shown";

/** The lists that a team owns: why a task cannot wait, and whom tasks are passed on to. */
export function Page({ project }: { project: string }) {
  return (
    <TeamPage project={project} read={(key) => server.lists(key)}>
      {(lists) => (
        <>
          <p class="sluice-lead">{AJS.I18n.getText("sluice.list.lead")}</p>
          {lists.grounds.field === null && lists.teams.field === null ? (
            <Notice tone="warning" title={AJS.I18n.getText("sluice.list.error.no-field")} />
          ) : (
            <>
              <p>{AJS.I18n.getText("sluice.list.needs")}</p>
              {lists.mayChange ? <Editor project={project} lists={lists} /> : <Shown lists={lists} />}
            </>
          )}
        </>
      )}
    </TeamPage>
  );
}
