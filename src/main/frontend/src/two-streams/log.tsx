import { locale } from "../host/locale";
import { type Deed, kindOf } from "./answers";
import { groupText } from "./steps";

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
  if (what === "attaching") return AJS.I18n.getText("sluice.flow.deed.attaching", name);
  if (what === "attached") return AJS.I18n.getText("sluice.flow.deed.attached", name);
  const group = groupText(kindOf(subject));
  switch (what) {
    case "made":
      return AJS.I18n.getText("sluice.flow.deed.made", group, name);
    case "reused":
      return AJS.I18n.getText("sluice.flow.deed.reused", group, name);
    case "removed":
      return AJS.I18n.getText("sluice.flow.deed.removed", group, name);
    case "released":
      return AJS.I18n.getText("sluice.flow.deed.released", group, name);
    case "kept":
      return AJS.I18n.getText("sluice.flow.deed.kept", group, name);
  }
}
