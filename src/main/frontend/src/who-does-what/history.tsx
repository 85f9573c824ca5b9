import { momentText } from "../words/numbers";
import type { Change } from "./server";
import { changeText } from "./words";

interface Props {
  changes: Change[];
  /** Something is not saved, which a step back would throw away. */
  hold: boolean;
  undo: (to: number) => void;
}

/** What was changed, by whom and when, the latest first; each can be undone, with all that came after it. */
export function History({ changes, hold, undo }: Props) {
  const kept = new Set([0, ...changes.map(({ version }) => version)]);
  return changes.length === 0 ? null : (
    <details class="sluice-group">
      <summary>{AJS.I18n.getText("sluice.scope.page.history")}</summary>
      {hold && <p>{AJS.I18n.getText("sluice.scope.page.history.hold")}</p>}
      <ol class="sluice-scope-history">
        {changes.map((change) => (
          <li key={change.version}>
            <span>
              <time dateTime={change.at}>{momentText(change.at)}</time>, <bdi>{change.by}</bdi>: {changeText(change)}
            </span>
            {kept.has(change.version - 1) && !hold && (
              <button type="button" class="aui-button" onClick={() => undo(change.version - 1)}>
                {AJS.I18n.getText("sluice.scope.page.undo")}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
