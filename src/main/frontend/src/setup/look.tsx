import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { contextPath } from "../host/context-path";
import { Notice } from "../ui/notice";
import { Progress, Waiting } from "../ui/progress";
import { spoken, spokenDays } from "../words/durations";
import { whole } from "../words/numbers";
import type { PreviewReady } from "./answers";
import { Buttons } from "./buttons";
import { Problem } from "./problem";
import { isUnseen, Unseen } from "./unseen";
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
      {answer === undefined && <Waiting label={AJS.I18n.getText("sluice.loading")} />}
      {answer !== undefined && isUnseen(answer) && <Unseen project={project} look={again} />}
      {answer !== undefined && answer.kind !== "ok" && !isUnseen(answer) && <Problem answer={answer} retry={again} />}
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
  return (
    <section class="sluice-found">
      <Now preview={preview} />
      <Lately preview={preview} />
      <h3>{AJS.I18n.getText("sluice.start.look.months")}</h3>
      <dl class="sluice-facts">
        <Fact name={AJS.I18n.getText("sluice.start.look.one-person")}>
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
        </Fact>
      </dl>
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.start.look.one-person.meaning")}</p>
      <Buttons next={AJS.I18n.getText("sluice.start.look.next")} go={go} back={back} />
    </section>
  );
}

/** What is open is of now, whatever the period. */
function Now({ preview: { open, oldestOpen } }: { preview: PreviewReady }) {
  return (
    <>
      <h3 id="sluice-found" tabIndex={-1}>
        {AJS.I18n.getText("sluice.start.look.now")}
      </h3>
      <dl class="sluice-facts">
        <Fact name={AJS.I18n.getText("sluice.start.look.open")}>
          <dd>{whole(open)}</dd>
        </Fact>
        <Fact name={AJS.I18n.getText("sluice.open-work.oldest")}>
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
        </Fact>
      </dl>
    </>
  );
}

function Lately({ preview: { days, arrived, solved, medianHours } }: { preview: PreviewReady }) {
  return (
    <>
      <h3>{AJS.I18n.getText("sluice.start.look.found", whole(days))}</h3>
      {arrived === 0 && solved === 0 && (
        <p class="sluice-sentence">{AJS.I18n.getText("sluice.start.look.quiet", whole(days))}</p>
      )}
      <dl class="sluice-facts">
        <Fact name={AJS.I18n.getText("sluice.start.look.arrived")}>
          <dd>{whole(arrived)}</dd>
        </Fact>
        <Fact name={AJS.I18n.getText("sluice.start.look.median")}>
          {medianHours === null ? (
            <dd class="sluice-too-few">{AJS.I18n.getText("sluice.too-few", whole(solved))}</dd>
          ) : (
            <dd>
              {spoken(medianHours)}
              <span class="sluice-fact-more">{AJS.I18n.getText("sluice.start.look.solved", whole(solved))}</span>
            </dd>
          )}
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="sluice-fact">
      <dt>{name}</dt>
      {children}
    </div>
  );
}
