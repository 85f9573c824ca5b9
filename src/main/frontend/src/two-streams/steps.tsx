import { type Choices, type How, type Kind, kindOf, type Step } from "./answers";

const GROUPS: readonly Kind[][] = [["status"], ["resolution"], ["field"], ["role"], ["screen"], ["event"], ["workflow", "scheme"]];

interface Props {
  steps: Step[];
  choices: Choices;
  /** Chooses what plays a part; an empty id asks for a new one. */
  choose: (part: string, id: string) => void;
  /** While something is being done, nothing can be chosen. */
  still: boolean;
}

/** Each part with the thing that plays it, or will, and what happens to it. */
export function Steps({ steps, choices, choose, still }: Props) {
  const open = steps.some(({ how }) => how !== "there");
  return (
    <>
      {GROUPS.map((kinds) => (
        <section>
          <h3>{groupText(kinds[0] as Kind)}</h3>
          <div class="sluice-wide">
            <table class={`aui sluice-flow-steps${open ? " sluice-flow-open" : ""}`}>
              <thead>
                <tr>
                  <th scope="col">{AJS.I18n.getText("sluice.flow.column.part")}</th>
                  <th scope="col">{AJS.I18n.getText("sluice.flow.column.name")}</th>
                  {open && <th scope="col">{AJS.I18n.getText("sluice.flow.column.how")}</th>}
                </tr>
              </thead>
              <tbody>
                {steps
                  .filter(({ part }) => kinds.includes(kindOf(part)))
                  .map((step) => (
                    <Line
                      key={step.part}
                      step={step}
                      chosen={choices[step.part]}
                      choose={choose}
                      open={open}
                      still={still}
                    />
                  ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  );
}

interface LineProps {
  step: Step;
  chosen: string | undefined;
  choose: Props["choose"];
  /** Whether anything is still to happen. */
  open: boolean;
  still: boolean;
}

function Line({ step, chosen, choose, open, still }: LineProps) {
  const id = `sluice-flow-${step.part.replace(":", "-")}`;
  const picked = chosen ?? step.id ?? "";
  return (
    <tr>
      <th scope="row" id={id}>
        {partText(step)}
      </th>
      <td>
        {step.choices.length > 0 && step.how !== "there" ? (
          <select
            class="select"
            disabled={still}
            aria-labelledby={id}
            value={picked}
            onChange={(event) => choose(step.part, event.currentTarget.value)}
          >
            <option value="" selected={picked === ""}>
              {AJS.I18n.getText("sluice.flow.choice.new", step.fresh)}
            </option>
            {step.choices.map((one) => (
              <option value={one.id} selected={picked === one.id}>
                {one.name}
              </option>
            ))}
          </select>
        ) : (
          step.name
        )}
      </td>
      {open && (
        <td>
          <span class={`aui-lozenge ${LOOKS[step.how]}`}>{howText(step.how)}</span>
        </td>
      )}
    </tr>
  );
}

const LOOKS: Record<How, string> = {
  there: "aui-lozenge-success",
  reuse: "aui-lozenge-subtle",
  make: "aui-lozenge-inprogress",
  taken: "aui-lozenge-removed",
};

function howText(how: How): string {
  switch (how) {
    case "there":
      return AJS.I18n.getText("sluice.flow.how.there");
    case "reuse":
      return AJS.I18n.getText("sluice.flow.how.reuse");
    case "make":
      return AJS.I18n.getText("sluice.flow.how.make");
    case "taken":
      return AJS.I18n.getText("sluice.flow.how.taken");
  }
}

export function groupText(kind: Kind): string {
  switch (kind) {
    case "status":
      return AJS.I18n.getText("sluice.flow.group.statuses");
    case "resolution":
      return AJS.I18n.getText("sluice.flow.group.resolutions");
    case "field":
      return AJS.I18n.getText("sluice.flow.group.fields");
    case "role":
      return AJS.I18n.getText("sluice.flow.group.roles");
    case "screen":
      return AJS.I18n.getText("sluice.flow.group.screens");
    case "event":
      return AJS.I18n.getText("sluice.flow.group.events");
    case "workflow":
    case "scheme":
      return AJS.I18n.getText("sluice.flow.group.workflow");
  }
}

/** What a part is called in the reader's language; the thing that plays it may bear another name. */
export function partText({ part, name }: { part: string; name: string }): string {
  switch (part) {
    case "status:IN_TRIAGE":
      return AJS.I18n.getText("sluice.flow.status.in-triage");
    case "status:WAITING_FOR_REPORTER":
      return AJS.I18n.getText("sluice.flow.status.waiting-for-reporter");
    case "status:READY_TO_START":
      return AJS.I18n.getText("sluice.flow.status.ready-to-start");
    case "status:IN_PROGRESS":
      return AJS.I18n.getText("sluice.flow.status.in-progress");
    case "status:PAUSED":
      return AJS.I18n.getText("sluice.flow.status.paused");
    case "status:WAITING_FOR_OTHERS":
      return AJS.I18n.getText("sluice.flow.status.waiting-for-others");
    case "status:DONE":
      return AJS.I18n.getText("sluice.flow.status.done");
    case "resolution:DONE":
      return AJS.I18n.getText("sluice.flow.resolution.done");
    case "resolution:DUPLICATE":
      return AJS.I18n.getText("sluice.flow.resolution.duplicate");
    case "resolution:PASSED_ON":
      return AJS.I18n.getText("sluice.flow.resolution.passed-on");
    case "resolution:NOT_FOR_US":
      return AJS.I18n.getText("sluice.flow.resolution.not-for-us");
    case "resolution:WISH_DECLINED":
      return AJS.I18n.getText("sluice.flow.resolution.wish-declined");
    case "field:URGENT_GROUNDS":
      return AJS.I18n.getText("sluice.flow.field.urgent-grounds");
    case "field:OUTSIDE_PRESSURE":
      return AJS.I18n.getText("sluice.flow.field.outside-pressure");
    case "field:RECEIVING_TEAM":
      return AJS.I18n.getText("sluice.flow.field.receiving-team");
    case "field:REASON":
      return AJS.I18n.getText("sluice.flow.field.reason");
    case "field:WHERE_WAS_I":
      return AJS.I18n.getText("sluice.flow.field.where-was-i");
    case "role:INTAKE_LEAD":
      return AJS.I18n.getText("sluice.flow.role.intake-lead");
    case "role:FACILITATOR":
      return AJS.I18n.getText("sluice.flow.role.facilitator");
    case "role:PRODUCT_OWNER":
      return AJS.I18n.getText("sluice.flow.role.product-owner");
    case "workflow:WORKFLOW":
      return AJS.I18n.getText("sluice.flow.part.workflow");
    case "scheme:SCHEME":
      return AJS.I18n.getText("sluice.flow.part.scheme");
    case "screen:OUTCOME":
      return AJS.I18n.getText("sluice.flow.part.outcome");
    case "screen:PAUSE":
      return AJS.I18n.getText("sluice.flow.transition.pause");
    case "screen:START":
      return AJS.I18n.getText("sluice.flow.transition.start-reason");
    case "screen:CHANGE_STREAM":
      return AJS.I18n.getText("sluice.flow.transition.change-stream");
    case "screen:DONE":
      return AJS.I18n.getText("sluice.flow.transition.done-urgent");
    case "event:PAUSE":
      return AJS.I18n.getText("sluice.flow.event.pause");
    default:
      return name;
  }
}
