import { useEffect, useRef, useState } from "preact/hooks";
import { locale } from "../host/locale";
import type { Answer } from "../host/rest";
import { Waiting } from "../ui/progress";
import type { MadeList, SetupProject, Switched } from "./answers";
import { Choose } from "./choose";
import { Look } from "./look";
import { On } from "./on";
import { Problem } from "./problem";
import { SwitchedOn } from "./projects";
import { format, parse, readyLanguage, type Route, type Step } from "./route";
import { server } from "./server";
import { Settings } from "./settings";
import { Steps } from "./steps";
import { SwitchOnStep } from "./switch-on";
import { Undone } from "./undone";

/** The page "Get started": four steps, and the projects that have been through them. */
export function Page() {
  const [route, setRoute] = useState<Route>(() => parse(location.hash, readyLanguage(locale())));
  const [projects, setProjects] = useState<Answer<{ projects: SetupProject[] }>>();
  const [begin, setBegin] = useState(false);
  const [undone, setUndone] = useState<{ project: string; left: MadeList }>();
  const [refused, setRefused] = useState<string>();
  /** What was switched on here last; its news is told once, and going back does not lead into its steps again. */
  const [latest, setLatest] = useState<{ project: string; news: Switched | undefined }>();
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
    requestAnimationFrame(() => heading.current?.focus());
  };
  const told = () => setLatest(latest && { ...latest, news: undefined });
  const open = (key: string) => {
    told();
    go({ project: key, step: "on" });
  };
  useEffect(() => {
    const moved = () => setRoute(parse(location.hash, readyLanguage(locale())));
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);
  useEffect(() => {
    if (route.step === "choose") load();
    // whoever comes back finds the preview that has been made
    if (route.step === "look") setBegin(false);
  }, [route.step]);
  const { project } = route;
  const step = route.step !== "choose" && latest?.project === project ? "on" : route.step;
  return (
    <div class="sluice-start">
      <p class="sluice-lead">{AJS.I18n.getText("sluice.start.lead")}</p>
      <Steps now={step} />
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(step, project)}
      </h2>
      {undone !== undefined && <Undone {...undone} />}
      {step === "choose" && projects === undefined && <Waiting label={AJS.I18n.getText("sluice.state.loading")} />}
      {step === "choose" && projects !== undefined && projects.kind !== "ok" && (
        <Problem answer={projects} retry={load} />
      )}
      {step === "choose" && projects?.kind === "ok" && (
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
        </>
      )}
      {step === "look" && (
        <Look
          key={project}
          project={project}
          begin={begin}
          go={() => go({ step: "settings" })}
          back={() => go({ step: "choose" })}
        />
      )}
      {step === "settings" && (
        <Settings
          project={project}
          refused={refused}
          go={() => go({ step: "switch-on" })}
          back={() => go({ step: "look" })}
        />
      )}
      {step === "switch-on" && (
        <SwitchOnStep
          project={project}
          language={route.language}
          on={(answer) => {
            setLatest({ project, news: answer });
            go({ step: "on" });
          }}
          refused={(message) => {
            setRefused(message);
            go({ step: "settings" });
          }}
          back={() => go({ step: "settings" })}
        />
      )}
      {step === "on" && (
        <On
          key={project}
          project={project}
          switched={latest?.project === project ? latest.news : undefined}
          undone={(left) => {
            setLatest(undefined);
            go({ step: "choose", project: "" });
            setUndone({ project, left });
          }}
          back={() => {
            told();
            go({ step: "choose", project: "" });
          }}
        />
      )}
    </div>
  );
}

function titleOf(step: Step, project: string): string {
  switch (step) {
    case "choose":
      return AJS.I18n.getText("sluice.start.choose.title");
    case "look":
      return AJS.I18n.getText("sluice.start.look.title", project);
    case "settings":
      return AJS.I18n.getText("sluice.start.settings.title", project);
    case "switch-on":
      return AJS.I18n.getText("sluice.start.switch-on.title", project);
    case "on":
      return AJS.I18n.getText("sluice.start.on.title", project);
  }
}
