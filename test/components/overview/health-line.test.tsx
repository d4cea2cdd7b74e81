import { describe, expect, test } from "vitest";
import { HealthLine } from "../../../components/overview/health-line.tsx";
import type { HealthRows } from "../../../lib/database/read.ts";
import { layBoard } from "../../../lib/health/board.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import type { ServiceHealth } from "../../../lib/schemas/health.ts";
import { scopeOf } from "../../../lib/schemas/scope.ts";
import { parseTenantId } from "../../../lib/schemas/tenant.ts";
import { service } from "../../builders/health.ts";
import { render } from "../../builders/rendered.tsx";

const tenantId = parseTenantId("c0000000-0001-4000-8000-000000000001");
if (!tenantId) throw new Error("no tenant id");
const scope = scopeOf({ id: "agent", username: "agent@adatum.example", cloud: "global", tenantId }, tenantId);

type Given = {
  readonly services?: readonly ServiceHealth[];
  readonly unreadable?: number;
  readonly azureUnreadable?: number;
  readonly error?: ErrorFacts;
  readonly signedIn?: boolean;
};

/** What the line says: of these services, or of a health that was never fetched. */
async function says({ services, unreadable = 0, azureUnreadable = 0, error, signedIn = true }: Given): Promise<string> {
  const rows: HealthRows = {
    services: (services ?? []).map((one) => ({ ...scope, ...one })),
    issues: [],
    events: [],
    azureSeen: 0,
    sync: {
      ...scope,
      source: "health",
      unreadable,
      ...(services ? { succeededAt: 1 } : {}),
      ...(error ? { error } : {}),
    },
    azureSync: { ...scope, source: "azure-events", unreadable: azureUnreadable },
  };
  const nothing = (): void => undefined;
  const line = await render(
    <HealthLine
      scope={scope}
      customer={{ ...scope, name: "Contoso", domain: "", relationship: "" }}
      signedIn={signedIn}
      refreshing={false}
      onRefresh={nothing}
      go={nothing}
      rows={rows}
      board={services && layBoard(rows, "en")}
    />,
  );
  return line.text();
}

const troubled = [
  service("Exchange", { status: "ServiceInterruption" }),
  service("Teams", { status: "ServiceDegradation" }),
];

describe("the overview's line about health", () => {
  test.for<[what: string, given: Given, words: string]>([
    ["all fine", { services: [service("Sway")] }, "Health Fine 1 service fine"],
    [
      "fine, but for what could not be read, Azure's too",
      { services: [service("Sway")], unreadable: 2, azureUnreadable: 1 },
      "Health Fine 1 service fine 3 entries could not be read",
    ],
    [
      "an unknown state is counted apart from trouble",
      { services: [...troubled, service("Yammer", { status: "Baffled" }), service("Sway")] },
      "Health Down 2 services in trouble 1 unknown 1 fine",
    ],
    ["no service at all", { services: [] }, "Health No services"],
    ["on its way", {}, "Health Fetching…"],
    ["refused", { error: { kind: "missing-role" } }, "Health Not available"],
    ["signed out", { signedIn: false }, "Health Not available"],
  ])("%s", async ([, given, words]) => {
    expect(await says(given)).toBe(words);
  });
});
