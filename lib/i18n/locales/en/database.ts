/** English: how the database on this computer stands, where it does not simply work. */
export const database = {
  blocked: {
    title: "Waiting for another page of Partner Sidekick",
    advice: "Close the other panels and settings pages. This one then continues.",
  },
  newer: {
    title: "The data here is from a newer version",
    advice: "Update Partner Sidekick, or fetch everything again.",
  },
  full: {
    title: "No room left on this computer",
    advice: "What is shown stays readable, but nothing new can be kept. Free some disk space, then refresh.",
  },
  broken: {
    title: "The data kept here is damaged; nothing new can be fetched",
    advice: "What is shown may be old. Fetch everything again.",
  },
  kept: "What you made yourself is kept apart from it and stays.",
  made: {
    blocked: {
      title: "What you made waits for another page of Partner Sidekick",
      advice:
        "Close the other panels and settings pages. Until then your price list, partner profile, usage and drafts are neither shown nor changed. Nothing was changed or lost.",
    },
    newer: {
      title: "What you made was saved by a newer version",
      advice:
        "Your price list, partner profile, usage and drafts are not shown, so that this older version does not overwrite them. Nothing was changed or lost. Update Partner Sidekick to work with them again.",
    },
    full: {
      title: "No room left to open what you made",
      advice: "Nothing was changed or lost. Free some disk space, then restart the browser.",
    },
    broken: {
      title: "What you made cannot be read",
      advice:
        "Partner Sidekick changed nothing in it. Restart the browser. If this stays, your price list, partner profile, usage and drafts cannot be exported, and removing the extension erases them for good. Only files that you exported before can then be imported again.",
    },
  },
  rebuild: "Fetch everything again",
};
