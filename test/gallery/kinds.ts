import type { DatabaseTrouble } from "../../lib/advice/failure.ts";
import type { RelationshipStanding } from "../../lib/advice/relationship.ts";
import type { Step } from "../../lib/advice/set-up-row.ts";
import type { ListLack } from "../../lib/appearance/headline.ts";
import type { PolicyState } from "../../lib/database/policy-row.ts";
import type { Choice } from "../../lib/pricing/choose-offer.ts";
import type { ActLook } from "../../lib/requests/act.ts";
import type { CloudId } from "../../lib/schemas/cloud.ts";
import type { Certainty, Detection, Disagreement } from "../../lib/schemas/detection.ts";
import type { ApiErrorKind } from "../../lib/schemas/error-facts.ts";
import type { Grade } from "../../lib/schemas/grade.ts";
import type { PartnerProfile } from "../../lib/schemas/partner-profile.ts";
import type { PlaceId } from "../../lib/schemas/place.ts";
import type { SiteAccess } from "../../lib/schemas/site-access.ts";
import type { IssueView } from "../../lib/settings/issue-views.ts";
import type { SetUpCheck } from "../../lib/settings/set-up-check.ts";

/** For each kind of something the name of a state that shows it. */
type ShownBy<Kind extends string> = Readonly<Record<Kind, string>>;

const detection: ShownBy<Detection["kind"]> = {
  "no-access": "access: withheld",
  "no-portal": "who: no portal",
  "closed-cloud": "who: closed cloud",
  many: "who: many",
  silent: "who: silent",
  customer: "nothing wrong",
  "own-tenant": "who: own tenant",
  stranger: "who: not a customer",
  unlisted: "who: no list to look in",
  contradiction: "who: contradiction",
};

const certainty: ShownBy<Certainty> = {
  names: "nothing wrong",
  claims: "sure: asked for",
  remembers: "sure: remembered",
};

const disagreement: ShownBy<Disagreement> = {
  page: "who: contradiction",
  "id-and-domain": "who: id and domain of two",
  "shared-domain": "who: a domain that two share",
};

const listLack: ShownBy<ListLack["why"]> = {
  "signed-out": "who: no list to look in, signed out",
  "never-fetched": "who: no list to look in",
  "fetch-failed": "who: no list to look in, its fetch failed",
  "other-cloud": "who: in another cloud",
};

const panelAccess: ShownBy<SiteAccess["state"]> = {
  granted: "access: granted",
  once: "access: read once",
  withheld: "access: withheld",
  blocked: "access: blocked by the organisation",
  unseen: "access: unseen",
};

const popupAccess: ShownBy<SiteAccess["state"]> = {
  granted: "popup, access: granted",
  once: "popup, access: read once",
  withheld: "popup, access: withheld",
  blocked: "popup, access: blocked by the organisation",
  unseen: "popup, access: unseen",
};

const error: ShownBy<ApiErrorKind> = {
  "signed-out": "never fetched: signed out meanwhile",
  expired: "never fetched: sign-in ended",
  cancelled: "sign-in: cancelled",
  "consent-needed": "never fetched: consent missing",
  "consent-needed-partner": "never fetched: consent missing at the partner",
  "app-unknown": "sign-in: app unknown",
  "no-delegated-access": "never fetched: no delegated access",
  "delegated-access-ended": "never fetched: delegated access ended",
  "delegated-access-pending": "never fetched: delegated access pending",
  "missing-role": "never fetched: role missing",
  "no-partner-center-role": "requests: no role in Partner Center",
  "mfa-needed": "never fetched: second factor needed",
  "blocked-by-policy": "never fetched: blocked by policy",
  throttled: "refresh failed: throttled",
  "not-found": "never fetched: not found",
  "microsoft-down": "refresh failed: Microsoft down",
  offline: "refresh failed: offline",
  "wrong-tenant": "never fetched: wrong tenant",
  "wrong-cloud": "never fetched: wrong cloud",
  "clock-wrong": "sign-in: clock wrong",
  "not-set-up": "sign-in: app removed meanwhile",
  "set-by-organisation": "price list: not saved, set by the organisation",
  "changed-elsewhere": "price list: not saved, changed elsewhere",
  "assignments-tie": "price list: not saved, assignments tie",
  "prices-alike": "price list: not saved, prices alike",
  "wording-incomplete": "price list: not saved, wording incomplete",
  "not-in-this-cloud": "requests: in China, whose API lacks them",
  unexpected: "never fetched: unexpected",
};

const cacheTrouble: ShownBy<DatabaseTrouble> = {
  blocked: "database: blocked",
  newer: "database: newer",
  full: "database: full",
  broken: "database: broken",
};

const madeTrouble: ShownBy<DatabaseTrouble> = {
  blocked: "database of what the user made: blocked",
  newer: "database of what the user made: newer",
  full: "database of what the user made: full",
  broken: "database of what the user made: broken",
};

const grade: ShownBy<Grade> = {
  down: "every grade",
  degraded: "every grade",
  advisory: "every grade",
  unknown: "every grade",
  fine: "every grade",
};

const place: ShownBy<PlaceId> = {
  overview: "everything wrong",
  health: "health: everything wrong",
  issues: "issues: everything wrong",
  requests: "requests: everything wrong",
  pricing: "pricing: gold, open",
  portals: "portals",
};

const cloud: ShownBy<CloudId> = {
  global: "nothing wrong",
  usgov: "cloud: US Government",
  usdod: "cloud: US Department of Defense",
  china: "cloud: China",
  germany: "who: closed cloud",
};

const relationship: ShownBy<RelationshipStanding["state"]> = {
  active: "portals",
  ending: "relationship: several, ends in 6 days",
  extending: "relationship: renews automatically in 6 days",
  pending: "relationship: waits for approval",
  ended: "relationship: ended",
  none: "relationship: none",
  unknown: "relationship: a word of Microsoft's that nobody knows",
};

const issueView: ShownBy<IssueView["name"]> = {
  open: "issues: three",
  history: "issues: history",
  planned: "issues: planned changes",
};

/** An act that was withdrawn is not shown. */
const act: ShownBy<Exclude<ActLook, "withdrawn">> = {
  asking: "requests: asks whether it is the customer",
  refused: "requests: refused on another customer's tab",
  waiting: "requests: a note waits",
  sending: "requests: sending",
  left: "requests: left unsent",
  doubt: "requests: in doubt",
  done: "requests: a severity changed",
  differs: "requests: Microsoft says otherwise",
  failed: "requests: failed",
};

const choice: ShownBy<Choice["kind"]> = {
  offer: "pricing: gold, open",
  tie: "pricing: tie",
  none: "pricing: no offer",
};

/** A policy that has ended leaves nothing that is shown. */
const policyList: ShownBy<Exclude<PolicyState, "ended">> = {
  "in-force": "pricing: policy list",
  broken: "pricing: policy list broken",
};

const partner: ShownBy<PartnerProfile["kind"]> = {
  "direct-bill": "pricing: direct bill, nothing held",
  "indirect-provider": "pricing: indirect provider",
  "indirect-reseller": "pricing: indirect reseller",
};

const check: ShownBy<SetUpCheck["state"]> = {
  running: "set-up check: running",
  stopped: "set-up check: stopped",
  done: "set-up check: done, thirty customers",
};

const done = check.done;

const step: ShownBy<Step> = {
  renew: done,
  request: done,
  await: done,
  consent: done,
  "add-role": done,
  "join-group": done,
  register: done,
  extend: done,
  retry: done,
  check: check.running,
  none: done,
};

/** Everything that the screens tell apart. A kind that is added does not compile until a state shows it. */
export const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  detection,
  certainty,
  disagreement,
  listLack,
  panelAccess,
  popupAccess,
  error,
  cacheTrouble,
  madeTrouble,
  grade,
  place,
  cloud,
  relationship,
  issueView,
  act,
  choice,
  policyList,
  partner,
  check,
  step,
};
