interface Props {
  next: string;
  go?: (() => void) | undefined;
  back?: (() => void) | undefined;
  backText?: string;
  busy?: boolean;
}

/** The row that ends each step: on, and back. Without go the first button submits the form around it. */
export function Buttons({ next, go, back, backText, busy }: Props) {
  return (
    <div class="sluice-buttons">
      <button
        type={go === undefined ? "submit" : "button"}
        class="aui-button aui-button-primary"
        onClick={go}
        aria-disabled={busy === true}
      >
        {next}
      </button>
      {back !== undefined && (
        <button type="button" class="aui-button aui-button-link" onClick={back}>
          {backText ?? AJS.I18n.getText("sluice.start.back")}
        </button>
      )}
    </div>
  );
}
