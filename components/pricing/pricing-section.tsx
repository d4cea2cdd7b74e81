import { chooseOffer } from "../../lib/pricing/choose-offer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { type KnownSupport, useSupport } from "../hooks/use-support.ts";
import { useZones, type Zones } from "../hooks/use-zones.ts";
import type { PlaceProps } from "../panel/place.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { CostForm } from "./cost-form.tsx";
import { ListNote, NoList } from "./list-note.tsx";
import { OfferView } from "./offer-view.tsx";
import { PartnerPlans } from "./partner-plans.tsx";
import { PassedOverList } from "./passed-over-list.tsx";
import { NoOffer, Tie } from "./without-offer.tsx";

type Props = Pick<PlaceProps, "scope" | "customer">;

type SupportProps = Props & { readonly known: KnownSupport; readonly zones: Zones };

function Support({ scope, customer, known, zones }: SupportProps) {
  const now = useNow();
  const { list, from, problem } = known.inForce;
  if (list.offers.length === 0) return problem ? null : <NoList managed={from === "policy"} />;
  const choice = chooseOffer(list, customer, now);
  const cost = <CostForm list={list} customer={customer} usage={known.used.usage} zones={zones} now={now} />;
  if (choice.kind === "tie") return <Tie list={list} choice={choice} />;
  if (choice.kind === "none") {
    return (
      <>
        <NoOffer ended={choice.passedOver.length > 0} />
        <PassedOverList list={list} passedOver={choice.passedOver} />
        {cost}
      </>
    );
  }
  return (
    <OfferView scope={scope} customer={customer} list={list} choice={choice} used={known.used} zones={zones} now={now}>
      {cost}
    </OfferView>
  );
}

/** A customer's support by the price list, and below it what the partner holds with Microsoft. */
export function PricingSection({ scope, customer }: Props) {
  const { support } = useMessages().messages;
  const known = useSupport(scope);
  const zones = useZones(scope);
  if (!known || !zones) return <Skeleton lines={6} label={support.loading} />;
  return (
    <>
      <ListNote inForce={known.inForce} />
      <Support scope={scope} customer={customer} known={known} zones={zones} />
      <PartnerPlans scope={scope} />
    </>
  );
}
