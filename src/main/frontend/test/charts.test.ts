import { describe, expect, it } from "vitest";
import charts from "../src/charts/index";
import { upwards } from "../src/charts/look";
import type { Picture } from "../src/charts/picture";

const labels = { dayLabel: (day: Date) => day.toISOString().slice(0, 10), numberLabel: String };
const weeks = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"];

describe("the run chart", () => {
  const chart = {
    ...labels,
    points: weeks.map((from, index) => ({ from, value: index === 1 ? null : 10 + index, soFar: index === 3 })),
    middle: 12,
    whole: false,
    unitLabel: "hours",
  };

  it("should show a dot for each week with enough tasks, the unfinished one hollow", () => {
    const dots = [...charts.runChart(chart, 400).drawing.querySelectorAll("circle")];
    expect(dots.map((dot) => dot.getAttribute("fill")?.includes("surface"))).toEqual([false, false, true]);
  });

  it("should leave the words to the figure around it", () => {
    const picture = charts.runChart(chart, 400).drawing;
    expect(picture.getAttribute("aria-hidden")).toBe("true");
    expect(picture.querySelectorAll("[aria-label]").length).toBe(0);
  });

  it("should name weeks by days that are Mondays, the latest among them", () => {
    expect(charts.runChart(chart, 200).drawing.textContent).toContain("2026-01-26");
  });

  it("should do without the middle when there are too few tasks for one", () => {
    const dashed = ({ drawing }: Picture) => drawing.querySelectorAll("[stroke-dasharray]").length;
    expect([dashed(charts.runChart(chart, 400)), dashed(charts.runChart({ ...chart, middle: null }, 400))]).toEqual([
      1, 0,
    ]);
  });
});

describe("where the weeks are", () => {
  const points = weeks.map((from, index) => ({ from, value: index === 1 ? null : 5 * index, soFar: false }));
  const picture = charts.runChart({ ...labels, points, middle: null, whole: true, unitLabel: "tasks" }, 400);

  it("should be from left to right, more of it higher up, and without a height where there is no value", () => {
    const [first, second, third, fourth] = picture.spots;
    expect((first?.x ?? 0) < (second?.x ?? 0) && (third?.x ?? 0) < (fourth?.x ?? 0)).toBe(true);
    expect((third?.y ?? 0) > (fourth?.y ?? 0)).toBe(true);
    expect(second?.y).toBeNull();
  });

  it("should be on the dots", () => {
    const dots = [...picture.drawing.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
    expect(dots).toEqual(picture.spots.filter(({ y }) => y !== null).map(({ x }) => x));
  });
});

describe("the axis upwards", () => {
  it.each([
    [52, true, [0, 20, 40, 60]],
    [196, true, [0, 50, 100, 150, 200]],
    [3, true, [0, 1, 2, 3]],
    [1, true, [0, 1]],
    [0, true, [0, 1]],
    [1.1, false, [0, 0.5, 1, 1.5]],
    [15.8, false, [0, 5, 10, 15, 20]],
    [0.3, false, [0, 0.1, 0.2, 0.3]],
  ])("should up to %f (whole: %s) count %j", (largest, whole, ticks) => {
    expect(upwards(largest, whole)).toEqual(ticks);
  });
});

describe("the chart of coming in and solving", () => {
  const chart = {
    ...labels,
    points: weeks.map((from, index) => ({ from, arrived: 4 + index, solved: 5, soFar: false })),
    countLabel: "tasks",
  };

  it("should tell the two apart by shape, without colour", () => {
    const picture = charts.flowChart(chart, 400).drawing;
    expect([picture.querySelectorAll("rect").length, picture.querySelectorAll("circle").length]).toEqual([4, 4]);
  });

  it("should use no colour but the page's own", () => {
    const colours = [...charts.flowChart(chart, 400).drawing.querySelectorAll("[fill], [stroke]")]
      .flatMap((mark) => [mark.getAttribute("fill"), mark.getAttribute("stroke")])
      .filter((colour) => colour !== null && !/^(var\(--ds-.*|none|currentColor)$/i.test(colour));
    expect(colours).toEqual([]);
  });
});
