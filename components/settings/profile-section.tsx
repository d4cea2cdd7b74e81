import { useState } from "react";
import type { Account } from "../../lib/schemas/account.ts";
import { ownerOf, ownerText } from "../../lib/schemas/owner.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { type KnownProfile, usePartnerProfile } from "../hooks/use-partner-profile.ts";
import { BrokenProfile } from "../pricing/broken-profile.tsx";
import { Note } from "../ui/note.tsx";
import { LockMark } from "./locked.tsx";
import { ProfileExport } from "./profile-export.tsx";
import { ProfileForm } from "./profile-form.tsx";
import styles from "./settings-page.module.css";
import type { TypedProfile } from "./typed-profile.ts";

/** That the profile is browser policy's, and what became of the agent's own. */
function ByOrganisation({ known }: { readonly known: KnownProfile }) {
  const words = useMessages().messages.partnerProfile.policy;
  return (
    <>
      <Note title={words.title}>
        <p>
          <LockMark />
          {words.help}
        </p>
        {known.policy?.from === "policy" && known.version > 0 ? <p>{words.own}</p> : null}
      </Note>
      <BrokenProfile known={known} />
    </>
  );
}

/** A form of its own for each profile that policy brings, and for the agent's own. */
const formOf = (known: KnownProfile | null): string => (known?.policy ? `${known.policy.from} ${known.at}` : "own");

function ProfileOf({ account }: { readonly account: Account }) {
  const words = useMessages().messages.partnerProfile.policy;
  const known = usePartnerProfile(account);
  // A policy may come while the agent types: what was typed waits for its end.
  const [unsaved, setUnsaved] = useState<TypedProfile>();
  if (known === undefined) return null;
  const own = known?.policy ? {} : { unsaved, onTyped: setUnsaved };
  return (
    <div className={styles["group"]} data-from={known?.policy ? "policy" : "user"}>
      {known?.policy ? <ByOrganisation known={known} /> : null}
      {known?.policy && unsaved ? <Note tone="warning">{words.unsaved}</Note> : null}
      <ProfileForm key={formOf(known)} account={account} known={known} {...own} />
      {known?.profile ? <ProfileExport account={account} known={known} /> : null}
    </div>
  );
}

/** What the partner is and holds with Microsoft. */
export function ProfileSection() {
  const words = useMessages().messages.partnerProfile;
  const state = useAccount();
  return (
    <section className={styles["group"]} aria-labelledby="partner-profile-heading">
      <h2 id="partner-profile-heading">{words.heading}</h2>
      <p>{words.intro}</p>
      {state && !state.account ? <p>{words.signIn}</p> : null}
      {state?.account ? <ProfileOf key={ownerText(ownerOf(state.account))} account={state.account} /> : null}
    </section>
  );
}
