import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Picture, Spot } from "../charts/picture";
import { usePointing } from "./pointing";
import { TableBelow, type TableOfFigure } from "./table-below";

interface Props {
  title: string;
  /** What a reader who cannot see the picture is told instead. */
  summary: string;
  draw: (width: number) => Picture;
  /** What is said of the week that somebody points at, its name first. */
  tip: (index: number) => string[];
  table?: TableOfFigure | undefined;
  legend?: ComponentChildren;
  /** Called when the height may have changed. */
  moved: () => void;
}

/** A picture that fills its place and is drawn anew when that changes, with its numbers as a table below. */
export function Figure({ title, summary, draw, tip, table, legend, moved }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [spots, setSpots] = useState<Spot[]>([]);
  const { at, pointer, keys } = usePointing(spots);
  useEffect(() => {
    const target = place.current;
    if (target === null) return;
    let width = 0;
    const redraw = () => {
      if (target.clientWidth === width || target.clientWidth === 0) return;
      width = target.clientWidth;
      const picture = draw(width);
      target.replaceChildren(picture.drawing);
      setSpots(picture.spots);
      moved();
    };
    const watch = new ResizeObserver(redraw);
    watch.observe(target);
    redraw();
    return () => watch.disconnect();
  }, [draw]);
  return (
    <figure class="sluice-figure">
      <figcaption>{title}</figcaption>
      {legend}
      <div class="sluice-plot" {...pointer}>
        <div ref={place} class="sluice-chart" role="img" aria-label={summary} tabIndex={0} {...keys} />
        <Tip
          spot={at === undefined ? undefined : spots[at]}
          lines={at === undefined ? [] : tip(at)}
          width={place.current?.clientWidth ?? 0}
        />
      </div>
      {table !== undefined && <TableBelow title={title} table={table} moved={moved} />}
    </figure>
  );
}

/** Room that a tip takes to each side; nearer to an edge it stands beside the dot. */
const HALF_A_TIP = 90;

/** What the dot under the pointer or the keys is; the place for it is always there, so that it is read out when it comes. */
function Tip({ spot, lines, width }: { spot: Spot | undefined; lines: string[]; width: number }) {
  const [name, ...rest] = lines;
  const side = spot === undefined ? "" : spot.x < HALF_A_TIP ? "start" : spot.x > width - HALF_A_TIP ? "end" : "";
  return (
    <>
      {spot !== undefined && spot.y !== null && <span class="sluice-mark" style={{ left: spot.x, top: spot.y }} />}
      <div
        class={`sluice-tip ${side === "" ? "" : `sluice-tip-${side}`}`}
        role="status"
        hidden={spot === undefined}
        style={spot === undefined ? {} : { left: spot.x, top: spot.y ?? 0 }}
      >
        <strong>{name}</strong>
        {rest.map((line) => (
          <span>{line}</span>
        ))}
      </div>
    </>
  );
}
