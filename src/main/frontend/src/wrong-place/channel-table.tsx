import { plusDays } from "../gadget/window";
import { contextPath } from "../host/context-path";
import { dayText, percent, whole } from "../words/numbers";
import type { Channel, Channels, Way } from "./measure";
import { Note } from "./note";

const DIRECT: Way[] = ["phone", "chat", "corridor", "asked"];

interface Props {
  project: string;
  channels: Channels | null;
  moved: () => void;
}

/** By which channel came what belongs elsewhere, with a note for those who ask directly. */
export function ChannelTable({ project, channels, moved }: Props) {
  if (channels === null) return null;
  const days = AJS.I18n.getText("sluice.period", dayText(channels.from), dayText(plusDays(channels.to, -1)));
  return (
    <details onToggle={moved} class="sluice-wrong-place-sources sluice-wrong-place-channels">
      <summary>{AJS.I18n.getText("sluice.wrong-place.channels", days)}</summary>
      {channels.channels.length === 0 ? (
        <p class="sluice-quiet">{AJS.I18n.getText("sluice.wrong-place.channels.none")}</p>
      ) : (
        <Told project={project} channels={channels.channels} days={days} moved={moved} />
      )}
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.wrong-place.channels.about")}</p>
    </details>
  );
}

function Told({ project, channels, days, moved }: { project: string; channels: Channel[]; days: string; moved: () => void }) {
  const asked = channels.filter(({ channel }) => DIRECT.includes(channel));
  const wrong = asked.reduce((sum, channel) => sum + channel.wrong, 0);
  const arrived = asked.reduce((sum, channel) => sum + channel.arrived, 0);
  const wayIn = `${location.origin}${contextPath()}/secure/SluiceWayIn.jspa?project=${encodeURIComponent(project)}`;
  const title = AJS.I18n.getText("sluice.wrong-place.asked.open");
  return (
    <>
      <div
        class="sluice-table-scroll"
        tabIndex={0}
        role="region"
        aria-label={AJS.I18n.getText("sluice.wrong-place.channels", days)}
      >
        <table class="aui sluice-table">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("sluice.wrong-place.channel")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.wrong-place.wrong")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.wrong-place.arrived")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.wrong-place.trend")}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <tr>
                <th scope="row">{called(channel.channel)}</th>
                <td>
                  {whole(channel.wrong)}
                  {channel.share !== null && ` (${percent(channel.share)})`}
                </td>
                <td>{whole(channel.arrived)}</td>
                <td>
                  {channel.points
                    .map(({ share }) => (share === null ? AJS.I18n.getText("sluice.too-few.short") : percent(share)))
                    .join(" → ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {wrong > 0 && (
        <Note
          title={title}
          label={title}
          text={AJS.I18n.getText("sluice.wrong-place.asked.note", project, days, whole(arrived), whole(wrong), wayIn)}
          moved={moved}
        />
      )}
    </>
  );
}

function called(way: Way): string {
  switch (way) {
    case "phone":
      return AJS.I18n.getText("sluice.direct.phone");
    case "chat":
      return AJS.I18n.getText("sluice.direct.chat");
    case "corridor":
      return AJS.I18n.getText("sluice.direct.corridor");
    case "asked":
      return AJS.I18n.getText("sluice.wrong-place.asked");
    case "way-in":
      return AJS.I18n.getText("sluice.way-in.title");
    case "other":
      return AJS.I18n.getText("sluice.wrong-place.other");
    case "usual":
      return AJS.I18n.getText("sluice.wrong-place.usual");
  }
}
