import { contextPath } from "../host/context-path";
import { momentText } from "../words/numbers";
import type { Said } from "./server";

/** What the rules said when nobody was held back, newest first. */
export function Log({ log }: { log: Said[] }) {
  return (
    <>
      <h3>{AJS.I18n.getText("sluice.pausing.log")}</h3>
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.pausing.log.about")}</p>
      {log.length === 0 ? (
        <p>{AJS.I18n.getText("sluice.pausing.log.none")}</p>
      ) : (
        <div class="sluice-wide" tabIndex={0} role="region" aria-label={AJS.I18n.getText("sluice.pausing.log")}>
          <table class="aui sluice-log">
            <thead>
              <tr>
                <th scope="col">{AJS.I18n.getText("sluice.pausing.log.at")}</th>
                <th scope="col">{AJS.I18n.getText("sluice.pausing.log.task")}</th>
                <th scope="col">{AJS.I18n.getText("sluice.pausing.log.rule")}</th>
                <th scope="col">{AJS.I18n.getText("sluice.pausing.log.said")}</th>
              </tr>
            </thead>
            <tbody>
              {log.map((said) => (
                <Line {...said} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Line({ at, kind, task, rule, text, error }: Said) {
  return (
    <tr>
      <td class="sluice-no-wrap">{momentText(at)}</td>
      <td class="sluice-no-wrap">
        {task === null ? (
          <span class="sluice-quiet">{AJS.I18n.getText("sluice.pausing.log.hidden")}</span>
        ) : (
          <a href={`${contextPath()}/browse/${encodeURIComponent(task)}`}>{task}</a>
        )}
      </td>
      <td>{rule}</td>
      <td>
        <span class={`aui-lozenge ${lozenge(kind)}`}>{kindText(kind)}</span> {text}
        {error !== null && (
          <div class="sluice-quiet sluice-error-id">{AJS.I18n.getText("sluice.pausing.log.error", error)}</div>
        )}
      </td>
    </tr>
  );
}

function lozenge(kind: Said["kind"]): string {
  return kind === "fault" ? "aui-lozenge-error" : kind === "paused" ? "aui-lozenge-moved" : "";
}

function kindText(kind: Said["kind"]): string {
  switch (kind) {
    case "fault":
      return AJS.I18n.getText("sluice.pausing.log.fault");
    case "paused":
      return AJS.I18n.getText("sluice.pausing.log.paused");
    case "remark":
      return AJS.I18n.getText("sluice.pausing.log.remark");
  }
}
