import { addRequestNote } from "./add-request-note.ts";
import { answerRequestAct } from "./answer-request-act.ts";
import { cameOnline } from "./came-online.ts";
import { changeRequestSeverity } from "./change-request-severity.ts";
import { changeSettings } from "./change-settings.ts";
import { checkRequestAct } from "./check-request-act.ts";
import { checkSetUp } from "./check-set-up.ts";
import { closeRequest } from "./close-request.ts";
import { confirmSharepointName } from "./confirm-sharepoint-name.ts";
import { judgeTab } from "./judge-tab.ts";
import { keepPriceListDraft } from "./keep-price-list-draft.ts";
import { keepRequestDraft } from "./keep-request-draft.ts";
import { leaveRequestAct } from "./leave-request-act.ts";
import { look } from "./look.ts";
import { lookAtStranger } from "./look-at-stranger.ts";
import { noteHostAnswer } from "./note-host-answer.ts";
import { noteSeen } from "./note-seen.ts";
import { openPortal } from "./open-portal.ts";
import { openService } from "./open-service.ts";
import { pinCustomer } from "./pin-customer.ts";
import { rebuildCache } from "./rebuild-cache.ts";
import { recordUsage } from "./record-usage.ts";
import { refreshCustomer } from "./refresh-customer.ts";
import { refreshList } from "./refresh-list.ts";
import { refreshPartner } from "./refresh-partner.ts";
import { refreshRequest } from "./refresh-request.ts";
import { refreshWatched } from "./refresh-watched.ts";
import { reopenRequest } from "./reopen-request.ts";
import { reportPage } from "./report-page.ts";
import { savePartnerProfile } from "./save-partner-profile.ts";
import { savePriceList } from "./save-price-list.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

/** Every command the background knows. */
export const commands = [
  keepRequestDraft,
  refreshRequest,
  checkRequestAct,
  leaveRequestAct,
  answerRequestAct,
  reopenRequest,
  closeRequest,
  changeRequestSeverity,
  addRequestNote,
  cameOnline,
  changeSettings,
  checkSetUp,
  confirmSharepointName,
  keepPriceListDraft,
  judgeTab,
  look,
  lookAtStranger,
  noteHostAnswer,
  noteSeen,
  openPortal,
  openService,
  pinCustomer,
  rebuildCache,
  recordUsage,
  refreshCustomer,
  refreshList,
  refreshPartner,
  refreshWatched,
  reportPage,
  savePartnerProfile,
  savePriceList,
  signIn,
  signOut,
] as const;

type OwnCommand = Extract<(typeof commands)[number], { from: "own-page" }>;

/** The commands that our own pages may ask for. */
export type CommandName = OwnCommand["name"];

/** What a command takes. */
export type CommandInput<Name extends CommandName> = Parameters<Extract<OwnCommand, { name: Name }>["run"]>[0];
