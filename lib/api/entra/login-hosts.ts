import * as z from "zod/mini";
import { rowsOf } from "../collection.ts";
import type { OpenEndpoint } from "../open-endpoint.ts";

/** The sign-in hosts of one cloud, in lower case: tokens of any of them are good at all of them. */
export type LoginHosts = {
  /** The one to talk to. */
  readonly preferred: string;
  /** All of them, the preferred one among them. */
  readonly hosts: readonly string[];
};

const row = z.pipe(
  z.object({ preferred_network: z.string(), aliases: z.array(z.string()) }),
  z.transform(({ preferred_network, aliases }): LoginHosts => {
    const preferred = preferred_network.toLowerCase();
    return { preferred, hosts: [...new Set([preferred, ...aliases.map((host) => host.toLowerCase())])] };
  }),
);

const body = z.pipe(
  z.object({ metadata: rowsOf(row) }),
  z.transform(({ metadata }) => metadata),
);

/**
 * The sign-in hosts of every cloud with their other names, asked about one of them. A name that Microsoft does not know is refused
 * with AADSTS50049; Germany's host is still listed, years after that cloud closed.
 */
export const loginHostsEndpoint: OpenEndpoint<string, z.infer<typeof body>> = {
  id: "entra.login-hosts",
  path(host) {
    const authorize = `https://${host}/common/oauth2/v2.0/authorize`;
    return `/common/discovery/instance?api-version=1.1&authorization_endpoint=${encodeURIComponent(authorize)}`;
  },
  schema: body,
  docs: "https://learn.microsoft.com/entra/msal/dotnet/advanced/custom-authority-aliases",
  verifiedOn: "2026-11-22",
};
