import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface TableOfFigure {
  head: string[];
  rows: string[][];
}

interface Props {
  title: string;
  /** What a reader who cannot see the picture is told instead. */
  summary: string;
  draw: (width: number) => SVGElement | HTMLElement;
  table: TableOfFigure;
  legend?: ComponentChildren;
  /** Called when the height may have changed. */
  moved: () => void;
}

/** A picture that fills its place and is drawn anew when that changes, with its numbers as a table below. */
export function Figure({ title, summary, draw, table, legend, moved }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = place.current;
    if (target === null) return;
    let width = 0;
    const redraw = () => {
      if (target.clientWidth === width || target.clientWidth === 0) return;
      width = target.clientWidth;
      target.replaceChildren(draw(width));
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
      <div ref={place} class="sluice-chart" role="img" aria-label={summary} />
      <details onToggle={moved}>
        <summary>{AJS.I18n.getText("sluice.figure.as-table")}</summary>
        <Table title={title} table={table} />
      </details>
    </figure>
  );
}

function Table({ title, table }: { title: string; table: TableOfFigure }) {
  return (
    <div class="sluice-table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="aui sluice-table">
        <thead>
          <tr>
            {table.head.map((text) => (
              <th scope="col">{text}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...others]) => (
            <tr>
              <th scope="row">{first}</th>
              {others.map((text) => (
                <td>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
