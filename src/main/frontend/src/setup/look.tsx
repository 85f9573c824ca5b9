import { useEffect } from "preact/hooks";
import { contextPath } from "../host/context-path";
import { Notice } from "../ui/notice";
import { Progress, Waiting } from "../ui/progress";
import { spoken, spokenDays } from "../words/durations";
import { whole } from "../words/numbers";
import type { PreviewReady } from "./answers";
import { Buttons } from "./buttons";
import { Problem } from "./problem";
import { usePreview } from "./use-preview";

interface Props {
  project: string;
  /** The project has just been chosen, so nobody has looked yet. */
  begin: boolean;
  go: () => void;
  back: () => void;
}

/** Step 2: what the project's own history says. Nothing is changed, and the page says so first. */
export function Look({ project, begin, go, back }: Props) {
  const { answer, again } = usePreview(project, begin);
  return (
    <>
      <Notice tone="info" title={AJS.I18n.getText("sluice.start.look.nothing-changed.title")}>
        <p>{AJS.I18n.getText("sluice.start.look.nothing-changed", project)}</p>
      </Notice>
      {answer === undefined && <Waiting label={AJS.I18n.getText("sluice.state.loading")} />}
      {answer !== undefined && answer.kind !== "ok" && <Problem answer={answer} retry={again} />}
      {answer?.kind === "ok" && answer.data.state === "running" && (
        <Progress
          label={AJS.I18n.getText("sluice.start.look.reading", project)}
          done={answer.data}
        />
      )}
      {answer?.kind === "ok" && answer.data.state === "ready" && <Found preview={answer.data} go={go} back={back} />}
    </>
  );
}

function Found({ preview, go, back }: { preview: PreviewReady; go: () => void; back: () => void }) {
  useEffect(() => document.getElementById("sluice-found")?.focus(), []);
  const { oldestOpen, medianHours } = preview;
  return (
    <section aria-labelledby="sluice-found">
      <h3 id="sluice-found" tabIndex={-1}>
        {AJS.I18n.getText("sluice.start.look.found", whole(preview.days))}
      </h3>
      {preview.arrived === 0 && preview.solved === 0 && (
        <p class="sluice-sentence">{AJS.I18n.getText("sluice.start.look.quiet", whole(preview.days))}</p>
      )}
      <dl class="sluice-facts sluice-found">
        <Fact name={AJS.I18n.getText("sluice.start.look.arrived")} value={whole(preview.arrived)} />
        <Fact name={AJS.I18n.getText("sluice.start.look.open")} value={whole(preview.open)} />
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.open-work.oldest")}</dt>
          {oldestOpen === null ? (
            <dd class="sluice-too-few">{AJS.I18n.getText("sluice.open-work.oldest.none")}</dd>
          ) : (
            <dd>
              {spokenDays(oldestOpen.days)}
              <span class="sluice-fact-more">
                {oldestOpen.key === null ? (
                  AJS.I18n.getText("sluice.start.look.oldest.hidden")
                ) : (
                  <a href={`${contextPath()}/browse/${encodeURIComponent(oldestOpen.key)}`}>{oldestOpen.key}</a>
                )}
              </span>
            </dd>
          )}
        </div>
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.start.look.median")}</dt>
          {medianHours === null ? (
            <dd class="sluice-too-few">{AJS.I18n.getText("sluice.too-few", whole(preview.solved))}</dd>
          ) : (
            <dd>
              {spoken(medianHours)}
              <span class="sluice-fact-more">
                {AJS.I18n.getText("sluice.start.look.solved", whole(preview.solved))}
              </span>
            </dd>
          )}
        </div>
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.start.look.one-person")}</dt>
          {preview.typesTotal === 0 ? (
            <dd class="sluice-too-few">{AJS.I18n.getText("sluice.start.look.one-person.none")}</dd>
          ) : (
            <dd>
              {AJS.I18n.getText(
                "sluice.start.look.one-person.of",
                whole(preview.typesOnOnePerson),
                whole(preview.typesTotal),
              )}
            </dd>
          )}
        </div>
      </dl>
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.start.look.one-person.meaning")}</p>
      <Buttons next={AJS.I18n.getText("sluice.start.look.next")} go={go} back={back} />
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div class="sluice-fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
