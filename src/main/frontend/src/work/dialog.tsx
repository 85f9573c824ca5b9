import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  id: string;
  title: string;
  close: () => void;
  /** Before it closes: whether it may. */
  leave?: () => Promise<boolean>;
  /** Begin with the title, where Enter does nothing, and not with the first thing that can be pressed. */
  read?: boolean;
  /** Is given what closes it, as Escape does. */
  closer?: RefObject<() => void>;
  children: ComponentChildren;
}

/** A window in front of the page; Escape closes it. */
export function Dialog({ id, title, close, leave, read, closer, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    if (read === true) heading.current?.focus();
  }, []);
  const ask = async () => {
    if (leave === undefined || (await leave())) dialog.current?.close();
  };
  if (closer !== undefined) closer.current = () => void ask();
  return (
    <dialog
      ref={dialog}
      id={id}
      class="sluice-work-dialog"
      aria-labelledby={`${id}-title`}
      onClose={close}
      onCancel={(event) => {
        event.preventDefault();
        void ask();
      }}
      onKeyDown={(event) => {
        // Jira's own layers keep the browser from closing it, and its shortcuts would read what is typed
        event.stopPropagation();
        if (event.key === "Escape") {
          event.preventDefault();
          void ask();
        }
      }}
    >
      <h2 id={`${id}-title`} ref={heading} tabIndex={read === true ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
