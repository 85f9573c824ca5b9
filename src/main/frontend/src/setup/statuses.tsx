import type { Category, Choosable } from "./answers";

interface Props {
  statuses: Choosable["statuses"];
  value: Record<string, Category>;
  change: (id: string, category: Category) => void;
}

/** Which of a project's statuses mean waiting, in work and done. */
export function Statuses({ statuses, value, change }: Props) {
  return (
    <div class="sluice-group" role="group" aria-labelledby="sluice-statuses">
      <h3 id="sluice-statuses">{AJS.I18n.getText("sluice.start.statuses")}</h3>
      <p class="description">{AJS.I18n.getText("sluice.start.statuses.hint")}</p>
      <table class="aui sluice-statuses">
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("sluice.start.statuses.status")}</th>
            <th scope="col">{AJS.I18n.getText("sluice.start.statuses.means")}</th>
          </tr>
        </thead>
        <tbody>
          {statuses.map(({ id, name }) => (
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
    </div>
  );
}

export const CATEGORIES: readonly Category[] = ["new", "indeterminate", "done"];

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
