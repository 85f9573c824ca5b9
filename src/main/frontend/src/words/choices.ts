import type { Span, Stream } from "../gadget/preferences";

export function streamText(stream: Stream): string {
  switch (stream) {
    case "all":
      return AJS.I18n.getText("sluice.stream.all");
    case "urgent":
      return AJS.I18n.getText("sluice.stream.urgent");
    case "planned":
      return AJS.I18n.getText("sluice.stream.planned");
    case "none":
      return AJS.I18n.getText("sluice.stream.none");
  }
}

export function spanText(span: Span): string {
  switch (span) {
    case "4":
      return AJS.I18n.getText("sluice.window.4");
    case "12":
      return AJS.I18n.getText("sluice.window.12");
    case "26":
      return AJS.I18n.getText("sluice.window.26");
    case "52":
      return AJS.I18n.getText("sluice.window.52");
    case "all":
      return AJS.I18n.getText("sluice.window.all");
    case "dates":
      return AJS.I18n.getText("sluice.window.dates");
  }
}

export function refreshText(refresh: string): string {
  switch (refresh) {
    case "15":
      return AJS.I18n.getText("sluice.refresh.15");
    case "30":
      return AJS.I18n.getText("sluice.refresh.30");
    case "60":
      return AJS.I18n.getText("sluice.refresh.60");
    case "120":
      return AJS.I18n.getText("sluice.refresh.120");
    default:
      return AJS.I18n.getText("sluice.refresh.never");
  }
}
