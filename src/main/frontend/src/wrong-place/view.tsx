import type { Shown as Props } from "../gadget/gadget";
import { contextPath } from "../host/context-path";
import { Notice } from "../ui/notice";
import { QualityLine } from "../ui/quality-line";
import { percent, whole } from "../words/numbers";
import { tooFew } from "../words/sentences";
import { ChannelTable } from "./channel-table";
import type { Shown, Type } from "./measure";
import { SourceList } from "./source-list";
import { TimeInTriageView } from "./time-in-triage";
import { WeeklyShares } from "./weekly-shares";

/** As many task types as are read at a glance. */
const TYPES = 8;

/** What part of all that came in belonged elsewhere and what that means, by week, task type, source and channel; and how long triage takes. */
export function WrongPlaceView({ data, today, moved }: Props<Shown>) {
  if (!data.known) {
    return (
      <Notice tone="info" title={AJS.I18n.getText("sluice.wrong-place.unknown.title")}>
        <p>{AJS.I18n.getText("sluice.wrong-place.unknown.do")}</p>
      </Notice>
    );
  }
  return (
    <>
      {data.arrived === 0 ? (
        <Notice tone="info" title={AJS.I18n.getText("sluice.wrong-place.none.title")}>
          <p>{AJS.I18n.getText("sluice.wrong-place.none.do")}</p>
        </Notice>
      ) : (
        <Shares data={data} today={today} moved={moved} />
      )}
      <SourceList project={data.project} sources={data.sources} moved={moved} />
      <ChannelTable project={data.project} channels={data.channels} moved={moved} />
      <TimeInTriageView triage={data.triage} moved={moved} />
      {data.of > 0 && <QualityLine quality={data} />}
    </>
  );
}

function Shares({ data, today, moved }: Pick<Props<Shown>, "data" | "today" | "moved">) {
  const wrong = data.passedOn + data.notForUs;
  return (
    <>
      <dl class="sluice-facts">
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.wrong-place.title")}</dt>
          {data.share === null ? <dd class="sluice-too-few">{tooFew(data.arrived)}</dd> : <dd>{percent(data.share)}</dd>}
        </div>
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.wrong-place.passed-on")}</dt>
          <dd>{whole(data.passedOn)}</dd>
        </div>
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.wrong-place.not-for-us")}</dt>
          <dd>{whole(data.notForUs)}</dd>
        </div>
      </dl>
      <p class="sluice-sentence">
        {AJS.I18n.getText("sluice.wrong-place.sentence", whole(data.arrived), whole(wrong), whole(data.open))}
      </p>
      <p class="sluice-quiet">
        {data.jql !== null && wrong > 0 && (
          <>
            <a href={`${contextPath()}/issues/?jql=${encodeURIComponent(data.jql)}`}>
              {AJS.I18n.getText("sluice.wrong-place.tasks")}
            </a>
            {" · "}
          </>
        )}
        <a href={data.file}>{AJS.I18n.getText("sluice.wrong-place.file")}</a>
      </p>
      {data.weeks.length > 1 && <WeeklyShares weeks={data.weeks} middle={data.share} today={today} moved={moved} />}
      <Types types={data.types.filter((type) => type.wrong > 0)} />
    </>
  );
}

function Types({ types }: { types: Type[] }) {
  if (types.length === 0) return null;
  return (
    <table class="aui sluice-table sluice-wrong-place-table">
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("sluice.wrong-place.type")}</th>
          <th scope="col">{AJS.I18n.getText("sluice.wrong-place.wrong")}</th>
          <th scope="col">{AJS.I18n.getText("sluice.wrong-place.arrived")}</th>
        </tr>
      </thead>
      <tbody>
        {types.slice(0, TYPES).map(({ name, arrived, wrong }) => (
          <tr>
            <th scope="row">
              <bdi>{name ?? AJS.I18n.getText("sluice.wrong-place.without")}</bdi>
            </th>
            <td>{whole(wrong)}</td>
            <td>{whole(arrived)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
