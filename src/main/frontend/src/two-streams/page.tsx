import { useEffect, useRef, useState } from "preact/hooks";
import { address } from "../host/rest";
import { locale } from "../host/locale";
import type { Answer } from "../host/rest";
import { Buttons } from "../setup/buttons";
import { languageName } from "../setup/choose";
import { Problem } from "../setup/problem";
import { LANGUAGES, readyLanguage } from "../setup/route";
import { SelectField } from "../ui/field";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import type { Choices, Flow } from "./answers";
import { Log } from "./log";
import { Left } from "./left";
import { Projects } from "./projects";
import { server } from "./server";
import { groupText, Steps } from "./steps";
import { UndoDialog } from "./undo-dialog";

type Failure = Exclude<Answer<never>, { kind: "ok" }>;

/** What the reader has just done; told until they do something else. */
type News = "set-up" | "named" | "undone" | "attached";

/** The page "Two-stream workflow": every step before it is done, the projects that follow it, the log, and undo. */
export function Page() {
  const [language, setLanguage] = useState<string>(() => readyLanguage(locale()));
  const [choices, setChoices] = useState<Choices>({});
  const [flow, setFlow] = useState<Flow>();
  const [failure, setFailure] = useState<Failure>();
  const [news, setNews] = useState<News>();
  const [busy, setBusy] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const [changing, setChanging] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  const latest = useRef(0);
  const take = async (asked: Promise<Answer<Flow>>, what?: News) => {
    const number = ++latest.current;
    setBusy(true);
    setChanging(what !== undefined);
    setFailure(undefined);
    setNews(undefined);
    const answer = await asked;
    // a slow answer to an earlier choice says nothing about the later one
    if (number !== latest.current) return;
    setBusy(false);
    setChanging(false);
    if (answer.kind !== "ok") {
      setFailure(answer);
      return;
    }
    setFlow(answer.data);
    setLanguage(answer.data.language);
    setNews(what);
  };
  const look = () => void take(server.look(language));
  const again = () => void take(server.preview(language, choices));
  useEffect(look, []);
  // the button that did it lies far below what is told of it
  useEffect(() => {
    if (news !== undefined) told.current?.focus();
  }, [news]);
  const choose = (part: string, id: string) => {
    const chosen = { ...choices, [part]: id };
    setChoices(chosen);
    void take(server.preview(language, chosen));
  };
  const speak = (chosen: string) => {
    setLanguage(chosen);
    void take(server.preview(chosen, choices));
  };
  if (flow === undefined) {
    return (
      <div class="sluice-start">
        {failure === undefined ? (
          <Waiting label={AJS.I18n.getText("sluice.loading")} />
        ) : (
          <Problem answer={failure} retry={look} />
        )}
      </div>
    );
  }
  const taken = flow.steps.some(({ how }) => how === "taken");
  const lacks = flow.steps.filter(({ how }) => how !== "there").map(({ part }) => part);
  const onlyWorkflow = flow.file && lacks.every((part) => part.startsWith("workflow:") || part.startsWith("scheme:"));
  const run = (workflow: boolean) => {
    if (!busy) void take(server.run(language, choices, flow.digest, workflow), workflow ? "set-up" : "named");
  };
  return (
    <div class="sluice-start sluice-flow" aria-busy={busy}>
      <p class="sluice-lead">{AJS.I18n.getText("sluice.flow.lead")}</p>
      <div class="sluice-flow-news" ref={told} tabIndex={-1}>
        {news === "set-up" && (
          <Notice tone="success" title={AJS.I18n.getText("sluice.flow.set-up.title")}>
            <p>{AJS.I18n.getText("sluice.flow.set-up.next")}</p>
          </Notice>
        )}
        {news === "named" && (
          <Notice tone="success" title={AJS.I18n.getText("sluice.flow.file.title")}>
            <p>{AJS.I18n.getText("sluice.flow.file")}</p>
          </Notice>
        )}
        {news === "attached" && <Notice tone="success" title={AJS.I18n.getText("sluice.flow.attached.title")} />}
        {news === "undone" && <Left kept={flow.kept ?? []} />}
      </div>
      {flow.streamField === null && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.flow.no-stream.title")}>
          <p>{AJS.I18n.getText("sluice.flow.no-stream")}</p>
          <p class="sluice-actions">
            <a class="aui-button" href={address("/secure/admin/SluiceGetStarted!default.jspa")}>
              {AJS.I18n.getText("sluice.start.title")}
            </a>
          </p>
        </Notice>
      )}
      {flow.lost.length > 0 && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.flow.lost.title")}>
          <p>{AJS.I18n.getText("sluice.flow.lost", flow.lost.map(groupText).join(", "))}</p>
        </Notice>
      )}
      {flow.done && (
        <Projects projects={flow.projects} busy={busy} attach={(key) => void take(server.attach(key, language), "attached")} />
      )}
      <h2>{flow.done ? AJS.I18n.getText("sluice.flow.parts") : AJS.I18n.getText("sluice.flow.preview")}</h2>
      {!flow.done && <p>{AJS.I18n.getText("sluice.flow.preview.hint")}</p>}
      <form class="aui top-label" onSubmit={(event) => event.preventDefault()}>
        {!flow.begun && (
          <SelectField
            id="sluice-flow-language"
            label={AJS.I18n.getText("sluice.start.choose.language")}
            hint={AJS.I18n.getText("sluice.flow.language.hint")}
            value={language}
            choices={LANGUAGES.map((one) => ({ value: one, text: languageName(one) }))}
            change={speak}
          />
        )}
        <Steps steps={flow.steps} choices={choices} choose={choose} still={changing} />
      </form>
      {taken && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.flow.taken.title")}>
          <p>{AJS.I18n.getText("sluice.flow.taken")}</p>
        </Notice>
      )}
      {failure !== undefined && <Problem answer={failure} retry={again} />}
      {!flow.done && (
        <Notice tone="info" title={AJS.I18n.getText("sluice.start.switch-on.untouched.title")}>
          <p>{AJS.I18n.getText("sluice.flow.untouched")}</p>
        </Notice>
      )}
      {busy && <Waiting label={AJS.I18n.getText("sluice.flow.busy")} />}
      {!flow.done && onlyWorkflow && news !== "named" && (
        <Notice tone="info" title={AJS.I18n.getText("sluice.flow.file.title")}>
          <p>{AJS.I18n.getText("sluice.flow.file")}</p>
        </Notice>
      )}
      {!flow.done && flow.streamField !== null && !taken && (
        <>
          <Buttons
            next={AJS.I18n.getText("sluice.flow.do")}
            go={() => run(true)}
            back={onlyWorkflow ? undefined : () => run(false)}
            backText={AJS.I18n.getText("sluice.flow.do.without")}
            busy={busy}
          />
          {!onlyWorkflow && <p class="description">{AJS.I18n.getText("sluice.flow.do.without.hint")}</p>}
        </>
      )}
      {(flow.done || flow.begun) && (
        <div class="sluice-buttons">
          {flow.file && (
            <a class="aui-button" href={server.xml(language)} download>
              {AJS.I18n.getText("sluice.flow.download")}
            </a>
          )}
          <button type="button" class="aui-button" onClick={() => setUndoing(true)} aria-disabled={busy}>
            {AJS.I18n.getText("sluice.flow.undo")}
          </button>
        </div>
      )}
      <Log deeds={flow.log} />
      {undoing && (
        <UndoDialog
          flow={flow}
          close={() => setUndoing(false)}
          go={() => {
            setUndoing(false);
            void take(server.undo(language), "undone");
          }}
        />
      )}
    </div>
  );
}
