import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface TableOfFigure {
  head: string[];
  rows: string[][];
}

interface Props {
  title: string;
  table: TableOfFigure;
  /** Called when the height may have changed. */
  moved: () => void;
}

/** The rows that are shown before one has to scroll. */
const ROWS_AT_ONCE = 12;

/** The numbers of a picture, for those who would rather read or copy them; as many whole rows as fit, the rest by scrolling. */
export function TableBelow({ title, table, moved }: Props) {
  const [open, set] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const next = place.current?.querySelectorAll<HTMLElement>("tbody tr")[ROWS_AT_ONCE];
    if (open && place.current !== null) place.current.style.maxHeight = next === undefined ? "" : `${next.offsetTop}px`;
    moved();
  }, [open, table]);
  return (
    <details onToggle={(event) => set(event.currentTarget.open)}>
      <summary>
        {open ? AJS.I18n.getText("sluice.figure.no-table") : AJS.I18n.getText("sluice.figure.as-table")}
      </summary>
      <div ref={place} class="sluice-table-scroll" tabIndex={0} role="region" aria-label={title}>
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
    </details>
  );
}
