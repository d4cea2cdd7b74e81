import type { Account } from "../../lib/schemas/account.ts";
import { ownerOf, ownerText } from "../../lib/schemas/owner.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePartnerProfile } from "../hooks/use-partner-profile.ts";
import { ProfileExport } from "./profile-export.tsx";
import { ProfileForm } from "./profile-form.tsx";
import styles from "./settings-page.module.css";

function OwnProfile({ account }: { readonly account: Account }) {
  const known = usePartnerProfile(account);
  if (known === undefined) return null;
  return (
    <>
      <ProfileForm account={account} known={known} />
      {known ? <ProfileExport account={account} known={known} /> : null}
    </>
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
      {state?.account ? <OwnProfile key={ownerText(ownerOf(state.account))} account={state.account} /> : null}
    </section>
  );
}
