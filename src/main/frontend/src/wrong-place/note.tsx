import { useRef, useState } from "preact/hooks";

interface Props {
  /** What opens it. */
  title: string;
  label: string;
  text: string;
  moved: () => void;
}

/** A text that is ready to be copied. */
export function Note({ title, label, text, moved }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    box.current?.select();
    // The newer way is not there on pages without https
    setCopied(document.execCommand("copy"));
  };
  return (
    <details onToggle={moved}>
      <summary>{title}</summary>
      <textarea ref={box} class="textarea" readOnly rows={5} value={text} aria-label={label} />
      <button type="button" class="aui-button" onClick={copy}>
        {AJS.I18n.getText("sluice.wrong-place.note.copy")}
      </button>{" "}
      <span role="status">{copied && AJS.I18n.getText("sluice.wrong-place.note.copied")}</span>
    </details>
  );
}
