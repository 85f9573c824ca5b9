import { dot, line, plot, rectY, ruleY } from "@observablehq/plot";
import { frame, ink, instant, labelled, radiusFor, strokeFor, upAxis, WEEK_MS } from "./look";
import { pictureOf, type Picture } from "./picture";

/** One week of coming in and getting solved. */
export interface FlowPoint {
  from: string;
  arrived: number;
  solved: number;
  soFar: boolean;
}

export interface FlowChart {
  points: FlowPoint[];
  countLabel: string;
  dayLabel: (day: Date) => string;
  numberLabel: (value: number) => string;
}

/** What came in as bars, what was solved as dots on a line: two shapes, so that nobody needs the colours. */
export function flowChart({ points, countLabel, dayLabel, numberLabel }: FlowChart, width: number): Picture {
  const rows = points.map((point) => ({
    ...point,
    at: instant(point.from),
    middle: new Date(instant(point.from).getTime() + WEEK_MS / 2),
  }));
  const largest = Math.max(...points.flatMap(({ arrived, solved }) => [arrived, solved]));
  const drawing = plot({
    ...frame(width),
    x: {
      type: "utc",
      label: null,
      ticks: labelled(
        points.map(({ from }) => from),
        width,
      ),
      tickFormat: dayLabel,
      tickSize: 4,
    },
    y: upAxis(largest, true, countLabel, numberLabel),
    marks: [
      rectY(rows, {
        x1: "at",
        x2: (row) => new Date(row.at.getTime() + WEEK_MS),
        y: "arrived",
        fill: ink.fill,
        insetLeft: 1,
        insetRight: 1,
      }),
      ruleY([0], { stroke: ink.edge }),
      line(rows, { x: "middle", y: "solved", stroke: ink.line, strokeWidth: strokeFor(width) }),
      dot(rows, {
        x: "middle",
        y: "solved",
        r: radiusFor(rows.length, width),
        stroke: ink.line,
        strokeWidth: 1.5,
        fill: (row) => (row.soFar ? ink.ground : ink.line),
      }),
    ],
  });
  return pictureOf(
    drawing,
    rows.map(({ middle, solved }) => ({ at: middle, value: solved })),
  );
}
