import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./set-up-check.module.css";
import { SetUpCustomers } from "./set-up-customers.tsx";
import { SetUpOwn } from "./set-up-own.tsx";

/** What has to be in place: once at the partner's company, and customer by customer. */
export function SetUpCheck() {
  const { messages } = useMessages();
  const state = useAccount();
  const words = messages.setUp;
  return (
    <section className={styles["section"]} aria-labelledby="set-up">
      <h2 id="set-up">{words.heading}</h2>
      <p>{words.intro}</p>
      <SetUpOwn />
      <h3 id="set-up-customers">{words.customers}</h3>
      {state?.account ? (
        <SetUpCustomers key={state.account.id} account={state.account} signedIn={state.signedIn} />
      ) : (
        <p>{words.signIn}</p>
      )}
    </section>
  );
}
