import { describe, expect, it } from "vitest";
import charts from "../src/charts/index";

const labels = { dayLabel: (day: Date) => day.toISOString().slice(0, 10), numberLabel: String };
const weeks = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"];

describe("the run chart", () => {
  const chart = {
    ...labels,
    points: weeks.map((from, index) => ({ from, value: index === 1 ? null : 10 + index, soFar: index === 3 })),
    middle: 12,
    unitLabel: "hours",
  };

  it("should show a dot for each week with enough tasks, the unfinished one hollow", () => {
    const dots = [...charts.runChart(chart, 400).querySelectorAll("circle")];
    expect(dots.map((dot) => dot.getAttribute("fill")?.includes("surface"))).toEqual([false, false, true]);
  });

  it("should leave the words to the figure around it", () => {
    const picture = charts.runChart(chart, 400);
    expect(picture.getAttribute("aria-hidden")).toBe("true");
    expect(picture.querySelectorAll("[aria-label]").length).toBe(0);
  });

  it("should name weeks by days that are Mondays, the latest among them", () => {
    expect(charts.runChart(chart, 200).textContent).toContain("2026-01-26");
  });

  it("should do without the middle when there are too few tasks for one", () => {
    const dashed = (picture: Element) => picture.querySelectorAll("[stroke-dasharray]").length;
    expect([dashed(charts.runChart(chart, 400)), dashed(charts.runChart({ ...chart, middle: null }, 400))]).toEqual([
      1, 0,
    ]);
  });
});

describe("the chart of coming in and solving", () => {
  const chart = {
    ...labels,
    points: weeks.map((from, index) => ({ from, arrived: 4 + index, solved: 5, soFar: false })),
    countLabel: "tasks",
  };

  it("should tell the two apart by shape, without colour", () => {
    const picture = charts.flowChart(chart, 400);
    expect([picture.querySelectorAll("rect").length, picture.querySelectorAll("circle").length]).toEqual([4, 4]);
  });

  it("should use no colour but the page's own", () => {
    const colours = [...charts.flowChart(chart, 400).querySelectorAll("[fill], [stroke]")]
      .flatMap((mark) => [mark.getAttribute("fill"), mark.getAttribute("stroke")])
      .filter((colour) => colour !== null && !/^(var\(--ds-.*|none|currentColor)$/i.test(colour));
    expect(colours).toEqual([]);
  });
});
