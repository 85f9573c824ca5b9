/** On the page of a task that has left triage: the rest of the page shows it as it was before. */
export function Left() {
  return (
    <>
      <p>{AJS.I18n.getText("sluice.intake.left")}</p>
      <button type="button" class="aui-button" onClick={() => location.reload()}>
        {AJS.I18n.getText("sluice.intake.left.show")}
      </button>
    </>
  );
}
