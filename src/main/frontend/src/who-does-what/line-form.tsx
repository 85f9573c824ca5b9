import { useEffect, useRef, useState } from "preact/hooks";
import { described, Field, SelectField } from "../ui/field";
import { listed } from "./draft";
import type { Kind, Line, Receiver, Whose } from "./server";
import { whoseText } from "./words";

interface Props {
  line: Line;
  projects: Receiver[];
  done: (line: Line) => void;
  cancel: () => void;
  remove: () => void;
}

const listsOf = ({ words, facts, examples }: Line) => ({
  words: words.join("\n"),
  facts: facts.join("\n"),
  examples: examples.join("\n"),
});

type Lists = ReturnType<typeof listsOf>;

/** The boxes with one text a line. */
const boxes = (): { part: keyof Lists; label: string; hint: string }[] => [
  {
    part: "words",
    label: AJS.I18n.getText("sluice.scope.words"),
    hint: AJS.I18n.getText("sluice.scope.page.words.hint"),
  },
  {
    part: "facts",
    label: AJS.I18n.getText("sluice.scope.facts"),
    hint: AJS.I18n.getText("sluice.scope.page.facts.hint"),
  },
  {
    part: "examples",
    label: AJS.I18n.getText("sluice.scope.examples"),
    hint: AJS.I18n.getText("sluice.scope.page.examples.hint"),
  },
];

/** One line: what, whose, one sentence, and more for whoever wants it. Enter takes it over, Escape leaves it as it was. */
export function LineForm({ line, projects, done, cancel, remove }: Props) {
  const [what, setWhat] = useState(line.what);
  const [whose, setWhose] = useState(line.whose);
  const [sentence, setSentence] = useState(line.sentence);
  const [lists, setLists] = useState(listsOf(line));
  const [decides, setDecides] = useState(line.decides);
  const [agreed, setAgreed] = useState(line.agreed ?? "");
  const [missing, setMissing] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const id = (part: string) => `sluice-scope-${part}`;
  const take = (event: Event) => {
    event.preventDefault();
    if (what.trim() === "") {
      setMissing(AJS.I18n.getText("sluice.scope.finding.no-what"));
      first.current?.focus();
      return;
    }
    done({
      ...line,
      what: what.trim(),
      whose,
      sentence: sentence.trim(),
      words: listed(lists.words),
      facts: listed(lists.facts),
      examples: listed(lists.examples),
      decides: decides.trim(),
      agreed: agreed === "" ? null : agreed,
    });
  };
  return (
    <form
      class="aui top-label sluice-scope-form"
      noValidate
      onSubmit={take}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          cancel();
        }
      }}
    >
      <Field id={id("what")} label={AJS.I18n.getText("sluice.scope.what")} error={missing}>
        <input
          ref={first}
          class="text"
          maxLength={150}
          value={what}
          onInput={(event) => setWhat(event.currentTarget.value)}
          {...described(id("what"), false, missing)}
        />
      </Field>
      <WhoseFields whose={whose} projects={projects} change={setWhose} />
      <Text
        id={id("sentence")}
        label={AJS.I18n.getText("sluice.scope.sentence")}
        value={sentence}
        longest={300}
        change={setSentence}
      />
      <details open={lists.words + lists.facts + lists.examples + decides + agreed !== ""}>
        <summary>{AJS.I18n.getText("sluice.scope.page.more")}</summary>
        {boxes().map(({ part, label, hint }) => (
          <Box
            key={part}
            id={id(part)}
            label={label}
            hint={hint}
            value={lists[part]}
            change={(text) => setLists({ ...lists, [part]: text })}
          />
        ))}
        <Text
          id={id("decides")}
          label={AJS.I18n.getText("sluice.scope.decides")}
          hint={AJS.I18n.getText("sluice.scope.page.decides.hint")}
          value={decides}
          longest={100}
          change={setDecides}
        />
        <Field id={id("agreed")} label={AJS.I18n.getText("sluice.scope.agreed")}>
          <input
            type="date"
            class="text"
            id={id("agreed")}
            value={agreed}
            onInput={(event) => setAgreed(event.currentTarget.value)}
          />
        </Field>
      </details>
      <div class="sluice-buttons">
        <button type="submit" class="aui-button aui-button-primary">
          {AJS.I18n.getText("sluice.scope.page.take")}
        </button>
        <button type="button" class="aui-button" onClick={cancel}>
          {AJS.I18n.getText("sluice.scope.page.cancel")}
        </button>
        {line.what !== "" && (
          <button type="button" class="aui-button" onClick={remove}>
            {AJS.I18n.getText("sluice.scope.page.remove")}
          </button>
        )}
      </div>
    </form>
  );
}

interface WhoseProps {
  whose: Whose;
  projects: Receiver[];
  change: (whose: Whose) => void;
}

function WhoseFields({ whose, projects, change }: WhoseProps) {
  const kinds = [
    { value: "us", text: AJS.I18n.getText("sluice.scope.us") },
    { value: "project", text: AJS.I18n.getText("sluice.scope.page.kind.project") },
    { value: "department", text: AJS.I18n.getText("sluice.scope.page.kind.department") },
  ];
  const receivers = projects.map((project) => ({ value: String(project.id), text: `${project.name} (${project.key})` }));
  const receiver = (id: string): Whose => {
    const named = projects.find((project) => String(project.id) === id);
    return { kind: "project", project: Number(id), key: named?.key ?? null, name: named?.name ?? null };
  };
  const turn = (kind: Kind) => {
    if (kind === "project") change(receiver(receivers[0]?.value ?? "0"));
    else change(kind === "us" ? { kind } : { kind, name: "", address: "" });
  };
  const hidden = whose.kind === "project" && !receivers.some(({ value }) => value === String(whose.project));
  return (
    <>
      <SelectField
        id="sluice-scope-kind"
        label={AJS.I18n.getText("sluice.scope.whose")}
        value={whose.kind}
        choices={receivers.length > 0 || hidden ? kinds : kinds.filter(({ value }) => value !== "project")}
        change={(kind) => turn(kind as Kind)}
      />
      {whose.kind === "project" && (
        <SelectField
          id="sluice-scope-project"
          label={AJS.I18n.getText("sluice.scope.page.kind.project")}
          value={String(whose.project)}
          choices={hidden ? [{ value: String(whose.project), text: whoseText(whose) }, ...receivers] : receivers}
          change={(id) => change(receiver(id))}
        />
      )}
      {whose.kind === "department" && (
        <div class="sluice-two">
          <Text
            id="sluice-scope-name"
            label={AJS.I18n.getText("sluice.scope.department")}
            value={whose.name ?? ""}
            longest={100}
            change={(name) => change({ ...whose, name })}
          />
          <Text
            id="sluice-scope-address"
            label={AJS.I18n.getText("sluice.scope.address")}
            value={whose.address ?? ""}
            longest={250}
            change={(address) => change({ ...whose, address })}
          />
        </div>
      )}
    </>
  );
}

interface TextProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  longest?: number;
  change: (value: string) => void;
}

function Text({ id, label, hint, value, longest, change }: TextProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        class="text"
        maxLength={longest}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        {...described(id, hint !== undefined, undefined)}
      />
    </Field>
  );
}

function Box({ id, label, hint, value, change }: TextProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <textarea
        class="textarea"
        rows={3}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        {...described(id, true, undefined)}
      />
    </Field>
  );
}
