/** English: what the browser, the user or the organisation lets us see. */
export const site = {
  access: "Access to this site",
  blockedTitle: "Blocked by your organisation",
  blocked:
    "Your organisation's browser policy does not let Partner Sidekick see this site. Ask whoever manages the browser.",
  withheldTitle: "Access to the admin portals is switched off",
  withheld: "Until you grant it, a page is read only when you click the Partner Sidekick icon on it.",
  unseen: "If this is an admin portal, click the Partner Sidekick icon in the toolbar. It then reads this page only.",
  once: "This page was read once because you opened the popup. It cannot be read after you move to another page.",
  onceGrant: (host: string) => `Allow ${host} to be read all the time:`,
  grant: "Grant access",
  grantTo: (host: string) => `Allow ${host}`,
  refused: "Access was not granted.",
  heading: "More portals",
  intro: "These sites are read only if you allow it. Nothing is read on any other site.",
  group: {
    "more-portals": {
      title: "Other admin portals",
      why: "Power BI, Power Apps, Fabric, the other addresses of Azure and more.",
    },
    "us-government": {
      title: "US Government",
      why: "The portals of GCC High and DoD, and Microsoft's services there. For partners with customers in these clouds.",
    },
    china: {
      title: "China (21Vianet)",
      why: "The portals operated by 21Vianet, and Microsoft's services there.",
    },
  },
  hosts: (n: number) => (n === 1 ? "1 site" : `${n} sites`),
  allow: "Allow",
  allowLabel: (group: string) => `Allow: ${group}`,
  withdraw: "Withdraw",
  withdrawLabel: (group: string) => `Withdraw: ${group}`,
  allowed: "Allowed",
  notAllowed: "Not allowed",
  partly: "Partly allowed",
  wasRefused: "The browser asked and access was refused. These portals are read only when you open the popup on them.",
  wasRevoked: "Access was taken away. These portals are read only when you open the popup on them.",
};
