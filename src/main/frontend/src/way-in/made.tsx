import { useEffect, useRef } from "preact/hooks";
import { address } from "../host/rest";
import type { Made } from "./server";

/** The reporter's task has a number: what happens next, and where they see it. */
export function MadeTask({ made, again }: { made: Made; again: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="sluice-way-in-made">
      <h2 ref={heading} tabIndex={-1}>
        {AJS.I18n.getText("sluice.way-in.made", made.key)}
      </h2>
      <p>
        {made.triage
          ? AJS.I18n.getText("sluice.way-in.made.next")
          : AJS.I18n.getText("sluice.way-in.made.there")}
      </p>
      {made.seen ? (
        <p>{AJS.I18n.getText("sluice.way-in.made.seen")}</p>
      ) : (
        <p>{AJS.I18n.getText("sluice.way-in.made.unseen")}</p>
      )}
      <div class="sluice-buttons">
        {made.seen && (
          <a class="aui-button aui-button-primary" href={address("/browse/" + made.key)}>
            {AJS.I18n.getText("sluice.way-in.made.open", made.key)}
          </a>
        )}
        <button type="button" class="aui-button" onClick={again}>
          {AJS.I18n.getText("sluice.way-in.another")}
        </button>
      </div>
    </section>
  );
}
