/** English: how the database on this computer stands, where it does not simply work. */
export const database = {
  blocked: {
    title: "Waiting for another page of Partner Sidekick",
    advice: "Close the other panels and settings pages. This one then continues.",
  },
  newer: {
    title: "The data here is from a newer version",
    advice: "Update Partner Sidekick, or fetch everything again. What you made yourself is kept either way.",
  },
  full: {
    title: "No room left on this computer",
    advice: "What is shown stays readable, but nothing new can be kept. Free some disk space, then refresh.",
  },
  broken: {
    title: "The data kept here is damaged; nothing new can be fetched",
    advice: "What is shown may be old. Fetch everything again. What you made yourself is kept apart from it and stays.",
  },
  rebuild: "Fetch everything again",
};
