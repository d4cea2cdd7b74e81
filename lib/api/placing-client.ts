import type { Client } from "./client.ts";
import { isAtHome, placeError } from "./place-error.ts";

/** A client whose errors say where they happened: at home or at a customer, in Partner Center or elsewhere. */
export function placingClient(client: Client): Client {
  const placed: Client = {
    ...client,
    async get(endpoint, input, caller, options) {
      try {
        return await client.get(endpoint, input, caller, options);
      } catch (error) {
        throw placeError(error, endpoint.service, isAtHome(caller));
      }
    },
    async write(endpoint, input, caller, options) {
      try {
        return await client.write(endpoint, input, caller, options);
      } catch (error) {
        throw placeError(error, endpoint.service, isAtHome(caller));
      }
    },
    async *pages(endpoint, input, caller, options) {
      try {
        yield* client.pages(endpoint, input, caller, options);
      } catch (error) {
        throw placeError(error, endpoint.service, isAtHome(caller));
      }
    },
  };
  return placed;
}
