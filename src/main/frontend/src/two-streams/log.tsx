import { locale } from "../host/locale";
import { type Deed } from "./answers";
import { partText } from "./steps";

/** What was done, the latest first; nothing before anything was. */
export function Log({ deeds }: { deeds: Deed[] }) {
  if (deeds.length === 0) return null;
  const when = new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" });
  return (
    <details class="sluice-flow-log">
      <summary>{AJS.I18n.getText("sluice.flow.log")}</summary>
      <div class="sluice-wide">
        <table class="aui">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("sluice.flow.column.when")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.flow.column.by")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.flow.column.what")}</th>
            </tr>
          </thead>
          <tbody>
            {deeds.map((deed) => (
              <tr>
                <td>{when.format(new Date(deed.at))}</td>
                <td>{deed.by}</td>
                <td>{deedText(deed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function deedText({ what, subject, name }: Deed): string {
  const part = partText({ part: subject, name });
  switch (what) {
    case "made":
      return AJS.I18n.getText("sluice.flow.deed.made", part, name);
    case "reused":
      return AJS.I18n.getText("sluice.flow.deed.reused", part, name);
    case "removed":
      return AJS.I18n.getText("sluice.flow.deed.removed", part, name);
    case "released":
      return AJS.I18n.getText("sluice.flow.deed.released", part, name);
    case "kept":
      return AJS.I18n.getText("sluice.flow.deed.kept", part, name);
    case "attached":
      return AJS.I18n.getText("sluice.flow.deed.attached", name);
  }
}
