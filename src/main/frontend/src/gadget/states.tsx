import { contextPath } from "../host/context-path";
import { Notice, Retry } from "../ui/notice";
import { Progress, Waiting } from "../ui/progress";
import type { State } from "./state";

interface Props {
  state: Exclude<State<unknown>, { name: "ready" }>;
  project: string;
  retry: () => void;
}

/** Every state in which there are no numbers: why, and what to do about it. */
export function WithoutNumbers({ state, project, retry }: Props) {
  switch (state.name) {
    case "loading":
      return <Waiting label={AJS.I18n.getText("sluice.state.loading")} />;
    case "filling":
      return <Progress label={AJS.I18n.getText("sluice.state.filling", project)} done={state.ledger} />;
    case "stalled":
      return (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.state.stalled.title")}>
          <Progress label={AJS.I18n.getText("sluice.state.filling", project)} done={state.ledger} />
          <p>{AJS.I18n.getText("sluice.state.stalled.do")}</p>
          <Retry again={retry} />
        </Notice>
      );
    case "off":
      return <SwitchedOff project={project} />;
    case "notLoggedIn":
      return <LogIn />;
    case "notFound":
      return (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.state.not-found.title", project)}>
          <p>{AJS.I18n.getText("sluice.state.not-found.do")}</p>
        </Notice>
      );
    case "notAllowed":
      return (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.state.not-allowed.title")}>
          <p>{state.message}</p>
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="error" title={AJS.I18n.getText("sluice.state.refused.title")}>
          <p>{state.message ?? AJS.I18n.getText("sluice.state.refused.do")}</p>
          <Retry again={retry} />
        </Notice>
      );
    case "unreachable":
      return (
        <Notice tone="error" title={AJS.I18n.getText("sluice.state.unreachable.title")}>
          <p>{AJS.I18n.getText("sluice.state.unreachable.do")}</p>
          <Retry again={retry} />
        </Notice>
      );
    case "late":
      return (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.state.late.title")}>
          <p>{AJS.I18n.getText("sluice.state.late.do")}</p>
          <Retry again={retry} />
        </Notice>
      );
  }
}

function SwitchedOff({ project }: { project: string }) {
  const step = new URLSearchParams({ step: "look", project });
  const page = `${contextPath()}/secure/admin/SluiceGetStarted!default.jspa#${step}`;
  return (
    <Notice tone="info" title={AJS.I18n.getText("sluice.state.off.title", project)}>
      <p>{AJS.I18n.getText("sluice.state.off.do")}</p>
      {AJS.Meta.get("is-admin") === "true" && (
        <p class="sluice-actions">
          <a href={page}>{AJS.I18n.getText("sluice.state.off.link")}</a>
        </p>
      )}
    </Notice>
  );
}

function LogIn() {
  const back = encodeURIComponent(location.pathname.slice(contextPath().length) + location.search);
  return (
    <Notice tone="info" title={AJS.I18n.getText("sluice.state.log-in.title")}>
      <p>
        <a href={`${contextPath()}/login.jsp?os_destination=${back}`}>{AJS.I18n.getText("sluice.state.log-in.link")}</a>
      </p>
    </Notice>
  );
}

/** A gadget that nobody has told which project to show. */
export function NotConfigured({ editable }: { editable: boolean }) {
  return (
    <Notice tone="info" title={AJS.I18n.getText("sluice.state.unset.title")}>
      <p>{editable ? AJS.I18n.getText("sluice.state.unset.do") : AJS.I18n.getText("sluice.state.unset.owner")}</p>
    </Notice>
  );
}
