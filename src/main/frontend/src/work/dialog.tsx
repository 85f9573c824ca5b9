import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  id: string;
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A window in front of the page; Escape closes it. */
export function Dialog({ id, title, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      id={id}
      class="sluice-work-dialog"
      aria-labelledby={`${id}-title`}
      onClose={close}
      onKeyDown={(event) => {
        // Jira's own layers keep the browser from closing it, and its shortcuts would read what is typed
        event.stopPropagation();
        if (event.key === "Escape") dialog.current?.close();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </dialog>
  );
}
