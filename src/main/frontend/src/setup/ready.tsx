import type { Ledger } from "../gadget/answers";
import { Notice } from "../ui/notice";
import { Progress } from "../ui/progress";
import { momentText, whole } from "../words/numbers";
import { Problem } from "./problem";
import { useReading } from "./use-reading";

interface Props {
  project: string;
  ledger: Ledger;
  lookAgain: () => void;
}

/** Of when the figures are, and the way to have them brought up to date; the button stays, so that the focus does. */
export function Ready({ project, ledger, lookAgain }: Props) {
  const { running, finished, failure, begin } = useReading(project, ledger, lookAgain);
  const { asOf, check } = ledger;
  return (
    <>
      <Notice tone="success" title={AJS.I18n.getText("sluice.start.on.ready.title", project)}>
        {asOf !== undefined && asOf !== null && <p>{AJS.I18n.getText("sluice.start.on.ready", momentText(asOf))}</p>}
        {check !== undefined && check !== null && !finished && (
          <p>
            {AJS.I18n.getText("sluice.start.on.check", momentText(check.at))} {putRight(check)}
          </p>
        )}
      </Notice>
      {failure !== undefined && <Problem answer={failure} />}
      <div class="sluice-again">
        <p>{AJS.I18n.getText("sluice.start.on.again.hint")}</p>
        <button type="button" class="aui-button" onClick={begin} aria-disabled={running !== undefined}>
          {running === undefined
            ? AJS.I18n.getText("sluice.start.on.again")
            : AJS.I18n.getText("sluice.start.on.again.busy")}
        </button>
      </div>
      {running !== undefined && (
        <Progress label={AJS.I18n.getText("sluice.start.on.again.reading", project)} done={running} />
      )}
      <p class="sluice-finished" role="status">
        {finished && `${AJS.I18n.getText("sluice.start.on.again.done")} ${putRight(check)}`}
      </p>
    </>
  );
}

/** What a comparison with the history put right; nothing is said of what was nothing. */
function putRight(check: Ledger["check"]): string {
  if (check === undefined || check === null) return "";
  const parts = [
    check.missing > 0 && AJS.I18n.getText("sluice.start.on.check.missing", whole(check.missing)),
    check.gone > 0 && AJS.I18n.getText("sluice.start.on.check.gone", whole(check.gone)),
    check.changed > 0 && AJS.I18n.getText("sluice.start.on.check.changed", whole(check.changed)),
  ].filter((part) => part !== false);
  return parts.length === 0
    ? AJS.I18n.getText("sluice.start.on.check.right")
    : AJS.I18n.getText("sluice.start.on.check.put-right", parts.join(", "));
}
