import { useEffect, useRef, useState } from "preact/hooks";
import { locale } from "../host/locale";
import type { Answer } from "../host/rest";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import type { MadeList, SetupProjects, Switched } from "./answers";
import { Change } from "./change";
import { Choose } from "./choose";
import { Look } from "./look";
import { On } from "./on";
import { Problem } from "./problem";
import { SwitchedOn } from "./projects";
import { format, parse, placeOf, readyLanguage, type Place, type Route } from "./route";
import { server } from "./server";
import { Settings } from "./settings";
import { Steps } from "./steps";
import { SwitchOnStep } from "./switch-on";
import { Undone } from "./undone";
import type { Refused } from "./use-settings";
import { WorkflowOffer } from "./workflow-offer";

/** The page "Get started": four steps, and the projects that have been through them. */
export function Page() {
  const [route, setRoute] = useState<Route>(() => parse(location.hash, readyLanguage(locale())));
  const [projects, setProjects] = useState<Answer<SetupProjects>>();
  const [begin, setBegin] = useState(false);
  const [undone, setUndone] = useState<{ project: string; left: MadeList }>();
  /** What the server had against the settings of the project that is shown; told once. */
  const [refused, setRefused] = useState<Refused>();
  /** What was switched on here last; its news is told once, and going back does not lead into its steps again. */
  const [latest, setLatest] = useState<{ project: string; news: Switched | undefined }>();
  const [saved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const load = () => {
    setProjects(undefined);
    void server.projects().then(setProjects);
  };
  const go = (part: Partial<Route>) => {
    const target = { ...route, ...part };
    history.pushState(null, "", format(target));
    setRoute(target);
    setUndone(undefined);
    setRefused(undefined);
    setSaved(false);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const told = () => setLatest(latest && { ...latest, news: undefined });
  const open = (key: string) => {
    told();
    go({ project: key, step: "on" });
  };
  const all = () => {
    told();
    go({ step: "choose", project: "" });
  };
  const look = () => {
    setBegin(true);
    go({ step: "look" });
  };
  useEffect(() => {
    const moved = () => {
      setRoute(parse(location.hash, readyLanguage(locale())));
      setRefused(undefined);
      setSaved(false);
    };
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);
  useEffect(() => {
    if (route.step === "choose" || projects === undefined) load();
    // whoever comes back finds the preview that has been made
    if (route.step === "look") setBegin(false);
  }, [route.step]);
  const { project } = route;
  const here = projects?.kind === "ok" ? projects.data.projects.find(({ key }) => key === project) : undefined;
  const isOn = latest?.project === project || (here !== undefined && here.state !== "off");
  const place = projects?.kind === "ok" ? placeOf(route.step, isOn, here !== undefined) : undefined;
  const steps = place !== "on" && place !== "change" && place !== "unknown";
  return (
    <div class="sluice-start">
      {steps && (
        <>
          <p class="sluice-lead">{AJS.I18n.getText("sluice.start.lead")}</p>
          <Steps now={place ?? route.step} />
        </>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(place ?? route.step, project)}
      </h2>
      {undone !== undefined && <Undone {...undone} />}
      {projects === undefined && <Waiting label={AJS.I18n.getText("sluice.loading")} />}
      {projects !== undefined && projects.kind !== "ok" && <Problem answer={projects} retry={load} />}
      {place === "unknown" && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.start.unknown.title", project)}>
          <p>{AJS.I18n.getText("sluice.start.unknown.do")}</p>
          <p class="sluice-actions">
            <button type="button" class="aui-button" onClick={all}>
              {AJS.I18n.getText("sluice.start.all-projects")}
            </button>
          </p>
        </Notice>
      )}
      {place === "choose" && projects?.kind === "ok" && (
        <>
          <Choose
            projects={projects.data.projects}
            language={route.language}
            chosen={(key, language) => {
              setBegin(true);
              go({ project: key, language, step: "look" });
            }}
          />
          <SwitchedOn projects={projects.data.projects} open={open} />
          {projects.data.offersWorkflow === true && <WorkflowOffer />}
        </>
      )}
      {place === "look" && (
        <Look key={project} project={project} begin={begin} go={() => go({ step: "settings" })} back={all} />
      )}
      {place === "settings" && (
        <Settings
          key={project}
          project={project}
          refused={refused}
          go={() => go({ step: "switch-on" })}
          look={look}
          back={() => go({ step: "look" })}
        />
      )}
      {place === "switch-on" && (
        <SwitchOnStep
          key={project}
          project={project}
          language={route.language}
          on={(answer) => {
            setLatest({ project, news: answer });
            go({ step: "on" });
          }}
          refused={(refusal) => {
            go({ step: "settings" });
            setRefused(refusal);
          }}
          look={look}
          back={() => go({ step: "settings" })}
        />
      )}
      {place === "change" && (
        <Change
          key={project}
          project={project}
          saved={() => {
            told();
            go({ step: "on" });
            setSaved(true);
          }}
          back={() => go({ step: "on" })}
        />
      )}
      {place === "on" && (
        <On
          key={project}
          project={project}
          switched={latest?.project === project ? latest.news : undefined}
          saved={saved}
          off={() => {
            setLatest(undefined);
            if (isOn) void server.projects().then(setProjects);
          }}
          undone={(left) => {
            setLatest(undefined);
            go({ step: "choose", project: "" });
            setUndone({ project, left });
          }}
          change={() => {
            told();
            go({ step: "settings" });
          }}
          back={all}
        />
      )}
    </div>
  );
}

function titleOf(place: Place, project: string): string {
  switch (place) {
    case "choose":
      return AJS.I18n.getText("sluice.start.choose.title");
    case "look":
      return AJS.I18n.getText("sluice.start.look.title", project);
    case "settings":
      return AJS.I18n.getText("sluice.start.settings.title", project);
    case "switch-on":
      return AJS.I18n.getText("sluice.start.switch-on.title", project);
    case "change":
      return AJS.I18n.getText("sluice.start.change.title", project);
    case "on":
    case "unknown":
      return AJS.I18n.getText("sluice.start.on.title", project);
  }
}
