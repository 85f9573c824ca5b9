import type { DataQuality } from "../gadget/answers";
import { whole } from "../words/numbers";
import { isMissing, reasonText } from "../words/reasons";

/** Below this share of the tasks that were to be counted a number is shown in grey and called uncertain. */
export const ENOUGH = 0.85;

export function isThin({ used, excluded }: DataQuality): boolean {
  const missing = excluded.filter(({ reason }) => isMissing(reason)).reduce((sum, { count }) => sum + count, 0);
  return missing > 0 && used / (used + missing) < ENOUGH;
}

/** What the number rests on: how many tasks were counted, and why the others were not. */
export function QualityLine({ quality }: { quality: DataQuality }) {
  const { used, of } = quality;
  const excluded = quality.excluded
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => reasonText(reason, whole(count)));
  return (
    <div class="sluice-quality">
      <p>
        {excluded.length === 0
          ? AJS.I18n.getText("sluice.quality.all", whole(of))
          : AJS.I18n.getText("sluice.quality", whole(used), whole(of), excluded.join("; "))}
      </p>
      {isThin(quality) && <p class="sluice-thin-note">{AJS.I18n.getText("sluice.quality.thin")}</p>}
    </div>
  );
}
