/** Ready sets of grounds, in the reader's language; a team takes what fits and words it as it likes. */
export const sets = (): { name: string; grounds: string[] }[] => [
  {
    name: AJS.I18n.getText("sluice.list.set.hospital"),
    grounds: [
      AJS.I18n.getText("sluice.list.set.hospital.care"),
      AJS.I18n.getText("sluice.list.set.hospital.ward"),
      AJS.I18n.getText("sluice.list.set.hospital.safety"),
      AJS.I18n.getText("sluice.list.set.hospital.data"),
    ],
  },
  {
    name: AJS.I18n.getText("sluice.list.set.casework"),
    grounds: [
      AJS.I18n.getText("sluice.list.set.casework.citizen"),
      AJS.I18n.getText("sluice.list.set.casework.many"),
      AJS.I18n.getText("sluice.list.set.casework.press"),
      AJS.I18n.getText("sluice.list.set.casework.politics"),
    ],
  },
  {
    name: AJS.I18n.getText("sluice.list.set.deadline"),
    grounds: [
      AJS.I18n.getText("sluice.list.set.deadline.law"),
      AJS.I18n.getText("sluice.list.set.deadline.court"),
      AJS.I18n.getText("sluice.list.set.deadline.access"),
    ],
  },
];
