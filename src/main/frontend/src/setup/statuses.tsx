import { SelectField } from "../ui/field";
import type { Category, Choosable } from "./answers";

interface Props {
  statuses: Choosable["statuses"];
  /** Those that only the history may have; one that is chosen gets a line. */
  others: Choosable["statuses"];
  value: Record<string, Category>;
  change: (id: string, category: Category) => void;
}

/** Which of a project's statuses mean waiting, in work and done. */
export function Statuses({ statuses, others, value, change }: Props) {
  const lines = [...inOrder(statuses), ...others.filter(({ id }) => id in value)];
  const left = others.filter(({ id }) => !(id in value));
  return (
    <div class="sluice-group" role="group" aria-labelledby="sluice-statuses">
      <h3 id="sluice-statuses">{AJS.I18n.getText("sluice.start.statuses")}</h3>
      {lines.length === 0 ? (
        <p>{AJS.I18n.getText("sluice.start.statuses.none")}</p>
      ) : (
        <Lines lines={lines} value={value} change={change} />
      )}
      {left.length > 0 && (
        <SelectField
          id="sluice-other-status"
          label={AJS.I18n.getText("sluice.start.statuses.other")}
          hint={AJS.I18n.getText("sluice.start.statuses.other.hint")}
          value=""
          choices={[
            { value: "", text: AJS.I18n.getText("sluice.start.statuses.other.choose") },
            ...left.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          change={(id) => change(id, left.find((one) => one.id === id)?.category ?? "new")}
        />
      )}
    </div>
  );
}

function Lines({ lines, value, change }: Pick<Props, "value" | "change"> & { lines: Choosable["statuses"] }) {
  return (
    <>
      <p class="description">{AJS.I18n.getText("sluice.start.statuses.hint")}</p>
      <table class="aui sluice-statuses">
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("sluice.start.statuses.status")}</th>
            <th scope="col">{AJS.I18n.getText("sluice.start.statuses.means")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name }) => (
            <tr>
              <th scope="row" id={`sluice-status-${id}`}>
                {name}
              </th>
              <td>
                <select
                  class="select"
                  aria-labelledby={`sluice-status-${id}`}
                  value={value[id]}
                  onChange={(event) => change(id, event.currentTarget.value as Category)}
                >
                  {CATEGORIES.map((category) => (
                    <option value={category} selected={value[id] === category}>
                      {categoryText(category)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export const CATEGORIES: readonly Category[] = ["new", "indeterminate", "done"];

/** As work goes through them, however Jira numbers them: waiting, in work, done. The reader's own choice moves none of them. */
export function inOrder(statuses: Choosable["statuses"]): Choosable["statuses"] {
  return CATEGORIES.flatMap((category) => statuses.filter((status) => status.category === category));
}

export function categoryText(category: Category): string {
  switch (category) {
    case "new":
      return AJS.I18n.getText("sluice.start.category.new");
    case "indeterminate":
      return AJS.I18n.getText("sluice.start.category.indeterminate");
    case "done":
      return AJS.I18n.getText("sluice.start.category.done");
  }
}
