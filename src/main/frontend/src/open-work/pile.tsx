import charts from "sluice/charts";
import { useMemo } from "preact/hooks";
import type { WeekOfFlow } from "../gadget/answers";
import { plusDays } from "../gadget/window";
import { Figure } from "../ui/figure";
import { axisLabels, dayText, whole } from "../words/numbers";

interface Props {
  weeks: WeekOfFlow[];
  today: string;
  moved: () => void;
}

/** How many tasks were open as each week ended: whether the pile grows. Its numbers are in the table of what came and went. */
export function Pile({ weeks, today, moved }: Props) {
  const draw = useMemo(
    () => (width: number) =>
      charts.runChart(
        {
          points: weeks.map(({ from, open }) => ({ from, value: open, soFar: plusDays(from, 7) > today })),
          middle: null,
          whole: true,
          unitLabel: AJS.I18n.getText("sluice.open-work.count"),
          ...axisLabels(weeks.length),
        },
        width,
      ),
    [weeks, today],
  );
  const [first, last] = [weeks[0], weeks[weeks.length - 1]];
  const numbers = weeks.map(({ open }) => open);
  return (
    <Figure
      title={AJS.I18n.getText("sluice.open-work.pile.title")}
      summary={AJS.I18n.getText(
        "sluice.open-work.pile.summary",
        whole(weeks.length),
        whole(first?.open ?? 0),
        whole(last?.open ?? 0),
        whole(Math.max(...numbers)),
      )}
      draw={draw}
      tip={(index) => tipOf(weeks[index], today)}
      moved={moved}
    />
  );
}

function tipOf(week: WeekOfFlow | undefined, today: string): string[] {
  if (week === undefined) return [];
  const { from, open } = week;
  return [
    AJS.I18n.getText("sluice.tip.week", dayText(from)),
    plusDays(from, 7) > today
      ? AJS.I18n.getText("sluice.tip.open.now", whole(open))
      : AJS.I18n.getText("sluice.tip.open", whole(open)),
  ];
}
