import { contextPath } from "../host/context-path";
import type { OpenWork } from "../gadget/answers";
import type { Shown } from "../gadget/gadget";
import { spokenDays } from "../words/durations";
import { dayText, whole } from "../words/numbers";
import { balanceSentence } from "./balance";
import type { OpenWorkShown } from "./measure";
import { Pile } from "./pile";
import { WeeklyFlow } from "./weekly-flow";

/** How much is open now and the oldest of it; below that, of the period, whether more came in than left. */
export function OpenWorkView({ data, period, today, moved }: Shown<OpenWorkShown>) {
  return (
    <>
      <dl class="sluice-facts sluice-facts-uneven">
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.open-work.open")}</dt>
          <dd>{whole(data.open)}</dd>
        </div>
        <Oldest open={data.open} oldest={data.oldest} />
      </dl>
      <p class="sluice-scope sluice-scope-below">
        {period}
        {data.begins !== undefined && ` · ${AJS.I18n.getText("sluice.open-work.begins", dayText(data.begins))}`}
      </p>
      <p class="sluice-sentence">{balanceSentence(data.balance)}</p>
      {data.weeks.length > 1 && (
        <>
          <Pile weeks={data.weeks} today={today} moved={moved} />
          <WeeklyFlow weeks={data.weeks} today={today} moved={moved} />
        </>
      )}
    </>
  );
}

/** What fits into a tip: a summary may be of any length. */
const TIP = 255;

function beginning(summary: string): string {
  const letters = [...summary];
  return letters.length > TIP ? letters.slice(0, TIP).join("") + "…" : summary;
}

function Oldest({ open, oldest }: Pick<OpenWork, "open" | "oldest">) {
  return (
    <div class="sluice-fact sluice-fact-wide">
      <dt>{AJS.I18n.getText("sluice.open-work.oldest")}</dt>
      {oldest === null ? (
        <dd class="sluice-too-few">
          {open === 0
            ? AJS.I18n.getText("sluice.open-work.oldest.none")
            : AJS.I18n.getText("sluice.open-work.oldest.unseen")}
        </dd>
      ) : (
        <dd>
          {spokenDays(oldest.days)}
          <span class="sluice-fact-more">
            <a href={`${contextPath()}/browse/${encodeURIComponent(oldest.key)}`}>{oldest.key}</a>
            {oldest.summary !== undefined && (
              <span class="sluice-one-line" title={beginning(oldest.summary)}>
                {oldest.summary}
              </span>
            )}
          </span>
        </dd>
      )}
    </div>
  );
}
