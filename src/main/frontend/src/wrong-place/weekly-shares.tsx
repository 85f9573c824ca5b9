import charts from "sluice/charts";
import { useMemo } from "preact/hooks";
import { latestFirst } from "../gadget/weeks";
import { plusDays } from "../gadget/window";
import { Figure } from "../ui/figure";
import { axisLabels, dayText, percent, whole } from "../words/numbers";
import { tooFew } from "../words/sentences";
import type { Week } from "./measure";

interface Props {
  weeks: Week[];
  middle: number | null;
  today: string;
  moved: () => void;
}

/** The share of each week in order of time, with that of the whole period across. */
export function WeeklyShares({ weeks, middle, today, moved }: Props) {
  const shown = weeks.flatMap(({ share }) => (share === null ? [] : [share]));
  const draw = useMemo(
    () => (width: number) =>
      charts.runChart(
        {
          points: weeks.map(({ from, share }) => ({
            from,
            value: share === null ? null : share * 100,
            soFar: plusDays(from, 7) > today,
          })),
          middle: middle === null ? null : middle * 100,
          whole: false,
          unitLabel: "%",
          ...axisLabels(weeks.length),
        },
        width,
      ),
    [weeks, middle, today],
  );
  if (shown.length === 0) return null;
  return (
    <Figure
      title={AJS.I18n.getText("sluice.wrong-place.chart")}
      summary={AJS.I18n.getText(
        "sluice.wrong-place.chart.summary",
        whole(shown.length),
        percent(Math.min(...shown)),
        percent(Math.max(...shown)),
        percent(shown[shown.length - 1] ?? 0),
      )}
      draw={draw}
      tip={(index) => tipOf(weeks[index])}
      legend={
        <ul class="sluice-legend">
          <li class="sluice-legend-line">{AJS.I18n.getText("sluice.legend.week")}</li>
          {middle !== null && (
            <li class="sluice-legend-dashes">{AJS.I18n.getText("sluice.wrong-place.middle", percent(middle))}</li>
          )}
        </ul>
      }
      moved={moved}
      table={{
        head: [
          AJS.I18n.getText("sluice.week"),
          AJS.I18n.getText("sluice.wrong-place.title"),
          AJS.I18n.getText("sluice.wrong-place.wrong"),
          AJS.I18n.getText("sluice.wrong-place.arrived"),
        ],
        rows: latestFirst(weeks).map(({ from, arrived, wrong, share }) => [
          dayText(from),
          share === null ? AJS.I18n.getText("sluice.too-few.short") : percent(share),
          whole(wrong),
          whole(arrived),
        ]),
      }}
    />
  );
}

/** "Week from 2 Mar 2026", "Wrong place: 15 %", "3 of 20". */
function tipOf(week: Week | undefined): string[] {
  if (week === undefined) return [];
  const { from, arrived, wrong, share } = week;
  return [
    AJS.I18n.getText("sluice.tip.week", dayText(from)),
    share === null ? tooFew(arrived) : AJS.I18n.getText("sluice.wrong-place.tip", percent(share)),
    AJS.I18n.getText("sluice.wrong-place.of", whole(wrong), whole(arrived)),
  ];
}
