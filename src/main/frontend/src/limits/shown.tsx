import { whole } from "../words/numbers";
import type { Limits } from "./server";
import { called, counted, streams, whens } from "./words";

/** The limits for those who may not change them. */
export function Shown({ limits }: { limits: Limits }) {
  if (limits.limits.length === 0) return <p>{AJS.I18n.getText("sluice.limit.none")}</p>;
  return (
    <table class="aui sluice-limits">
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("sluice.limit.stream")}</th>
          <th scope="col">{AJS.I18n.getText("sluice.limit.status")}</th>
          <th scope="col">{AJS.I18n.getText("sluice.limit.now")}</th>
          <th scope="col">{AJS.I18n.getText("sluice.limit.when")}</th>
        </tr>
      </thead>
      <tbody>
        {limits.limits.map(({ stream, status, most, when, held }) => (
          <tr>
            <td>{called(streams(), stream)}</td>
            <td>{called(counted(limits, status ?? ""), status ?? "")}</td>
            <td>{AJS.I18n.getText("sluice.limit.now.of", whole(held), whole(most))}</td>
            <td>{called(whens(stream), when)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
