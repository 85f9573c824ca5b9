import type { plot } from "@observablehq/plot";

type Drawing = ReturnType<typeof plot>;

/** Where a week is in its picture, in pixels from the top left; without a height when it has no value. */
export interface Spot {
  x: number;
  y: number | null;
}

/** A picture, and where its weeks are, for what is said about the one that somebody points at. */
export interface Picture {
  drawing: Drawing;
  spots: Spot[];
}

/**
 * The figure around a picture tells in words what it shows; the labels that the library puts on groups of marks ("rule",
 * "dot") would only be read in between.
 */
export function pictureOf(drawing: Drawing, weeks: { at: Date; value: number | null }[]): Picture {
  drawing.setAttribute("aria-hidden", "true");
  drawing.querySelectorAll("[aria-label], [aria-description]").forEach((part) => {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  });
  const [x, y] = [drawing.scale("x"), drawing.scale("y")];
  const spots = weeks.map(({ at, value }) => ({
    x: Number(x?.apply(at) ?? 0),
    y: value === null ? null : Number(y?.apply(value) ?? 0),
  }));
  return { drawing, spots };
}
