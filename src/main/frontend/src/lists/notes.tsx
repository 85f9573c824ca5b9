import { Notice } from "../ui/notice";
import { missing } from "./lines";
import type { List } from "./server";

/** What an administrator of Jira took out of the field since the list was saved. */
export function Missing({ list }: { list: List }) {
  const gone = missing(list);
  return gone.length === 0 ? null : (
    <Notice tone="warning" title={AJS.I18n.getText("sluice.list.not-there", list.field ?? "", gone.join("; "))} />
  );
}

/** Where the field is, and so whose lines it shows. */
export function Where({ list, gone }: { list: List; gone: string }) {
  switch (list.place) {
    case "shared":
      return <p class="sluice-quiet">{AJS.I18n.getText("sluice.list.shared", list.field ?? "")}</p>;
    case "apart":
      return <p class="sluice-quiet">{AJS.I18n.getText("sluice.list.apart", list.field ?? "")}</p>;
    case "elsewhere":
      return <Notice tone="warning" title={AJS.I18n.getText("sluice.list.elsewhere", list.field ?? "")} />;
    case "gone":
      return <Notice tone="warning" title={gone} />;
  }
}

/** What the field offers beside the list, so that two teams need not write one thing in two ways. */
export function Others({ list }: { list: List }) {
  return list.others.length === 0 ? null : (
    <p class="sluice-quiet sluice-list-others">
      {AJS.I18n.getText("sluice.list.others", list.field ?? "")} <bdi>{list.others.join("; ")}</bdi>
    </p>
  );
}
