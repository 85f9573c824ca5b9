import charts from "sluice/charts";
import { useMemo } from "preact/hooks";
import type { WeekOfFlow } from "../gadget/answers";
import { latestFirst } from "../gadget/weeks";
import { plusDays } from "../gadget/window";
import { Figure } from "../ui/figure";
import { axisLabels, dayText, whole } from "../words/numbers";

interface Props {
  weeks: WeekOfFlow[];
  today: string;
  moved: () => void;
}

/** What came in and what was solved, week by week; the table also has what was closed without being solved. */
export function WeeklyFlow({ weeks, today, moved }: Props) {
  const draw = useMemo(
    () => (width: number) =>
      charts.flowChart(
        {
          points: weeks.map((week) => ({ ...week, soFar: plusDays(week.from, 7) > today })),
          countLabel: AJS.I18n.getText("sluice.open-work.count"),
          ...axisLabels(weeks.length),
        },
        width,
      ),
    [weeks, today],
  );
  const last = weeks[weeks.length - 1];
  const closing = weeks.some(({ closed }) => closed > 0);
  return (
    <Figure
      title={AJS.I18n.getText("sluice.open-work.weeks.title")}
      summary={AJS.I18n.getText(
        "sluice.open-work.weeks.summary",
        whole(weeks.length),
        whole(last?.arrived ?? 0),
        whole(last?.solved ?? 0),
      )}
      draw={draw}
      tip={(index) => tipOf(weeks[index])}
      moved={moved}
      legend={
        <ul class="sluice-legend">
          <li class="sluice-legend-bar">{AJS.I18n.getText("sluice.arrived")}</li>
          <li class="sluice-legend-line">{AJS.I18n.getText("sluice.solved")}</li>
          {last !== undefined && plusDays(last.from, 7) > today && (
            <li class="sluice-legend-so-far">{AJS.I18n.getText("sluice.legend.so-far")}</li>
          )}
        </ul>
      }
      table={{
        head: [
          AJS.I18n.getText("sluice.week"),
          AJS.I18n.getText("sluice.open-work.pile.column"),
          AJS.I18n.getText("sluice.arrived"),
          AJS.I18n.getText("sluice.solved"),
          ...(closing ? [AJS.I18n.getText("sluice.closed")] : []),
        ],
        rows: latestFirst(weeks).map(({ from, arrived, solved, closed, open }) => [
          dayText(from),
          whole(open),
          whole(arrived),
          whole(solved),
          ...(closing ? [whole(closed)] : []),
        ]),
      }}
    />
  );
}

function tipOf(week: WeekOfFlow | undefined): string[] {
  if (week === undefined) return [];
  const { from, arrived, solved, closed } = week;
  return [
    AJS.I18n.getText("sluice.tip.week", dayText(from)),
    AJS.I18n.getText("sluice.tip.arrived", whole(arrived)),
    AJS.I18n.getText("sluice.tip.solved", whole(solved)),
    ...(closed > 0 ? [AJS.I18n.getText("sluice.tip.closed", whole(closed))] : []),
  ];
}
