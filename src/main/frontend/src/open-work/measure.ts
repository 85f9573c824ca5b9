import type { OpenWork } from "../gadget/answers";
import type { Preferences } from "../gadget/preferences";
import type { Window } from "../gadget/window";
import { ask, type Answer } from "../host/rest";

/** What is open counts now; the window is only about what came in and was solved. */
export function measure(preferences: Preferences, window: Window): Promise<Answer<OpenWork>> {
  const path = `/rest/sluice/1.0/insight/${encodeURIComponent(preferences.project)}/open`;
  return ask<OpenWork>(path, { ...window, stream: preferences.stream });
}
