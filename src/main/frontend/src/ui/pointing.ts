import { useState } from "preact/hooks";
import type { Spot } from "../charts/picture";

/** The week whose spot is nearest to a place across the picture. */
export function nearest(spots: Spot[], x: number): number | undefined {
  let best: number | undefined;
  spots.forEach((spot, index) => {
    if (best === undefined || Math.abs(spot.x - x) < Math.abs((spots[best] as Spot).x - x)) best = index;
  });
  return best;
}

/** Where a key leads from a week: along the weeks, to their ends, or away; undefined means away, null that the key is not ours. */
export function byKey(key: string, at: number | undefined, count: number): number | undefined | null {
  const last = count - 1;
  switch (key) {
    case "ArrowLeft":
      return Math.max(0, (at ?? count) - 1);
    case "ArrowRight":
      return Math.min(last, (at ?? last - 1) + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Escape":
      return at === undefined ? null : undefined;
    default:
      return null;
  }
}

/** Which week of a picture somebody points at: by mouse, by a tap that stays until the next, or by the arrow keys. */
export function usePointing(spots: Spot[]) {
  const [at, point] = useState<number>();
  const here = (event: PointerEvent) => {
    const picture = event.currentTarget as HTMLElement;
    point(nearest(spots, event.clientX - picture.getBoundingClientRect().left));
  };
  return {
    at: at !== undefined && at < spots.length ? at : undefined,
    pointer: {
      onPointerMove: here,
      onPointerDown: here,
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType !== "touch") point(undefined);
      },
    },
    keys: {
      onKeyDown: (event: KeyboardEvent) => {
        const next = byKey(event.key, at, spots.length);
        if (next === null) return;
        event.preventDefault();
        point(next);
      },
      onFocus: (event: FocusEvent) => {
        if ((event.currentTarget as HTMLElement).matches(":focus-visible")) point(spots.length - 1);
      },
      onBlur: () => point(undefined),
    },
  };
}
