import * as z from "zod/mini";
import { ownerKey } from "../database/cache.ts";
import { singleFlight } from "../sync/flights.ts";
import { readRequest } from "../sync/request.ts";
import type { Command } from "./command.ts";
import { requestedRow, requestName } from "./requested.ts";

const input = z.object({ ...requestName, force: z.boolean() });

const freshMs = 60_000;

/** Reads one request whole, with its notes: where it was not read within the last minute, or with `force`. */
export const refreshRequest: Command<"refresh-request", "own-page", z.infer<typeof input>> = {
  name: "refresh-request",
  from: "own-page",
  input,
  async run({ force, ...name }, services) {
    const { row } = await requestedRow(services, name);
    const { cache, refreshing } = services;
    const key = [...ownerKey(row), row.source, row.id];
    await singleFlight(`request ${key.join("|")}`, async (signal) => {
      const kept = await cache.requestDetails.get(key);
      const age = kept?.readAt === undefined ? Number.NaN : refreshing.now() - kept.readAt;
      const newer = row.updatedAt !== undefined && kept?.detail?.updatedAt !== row.updatedAt;
      if (!force && age >= 0 && age < freshMs && !newer) return;
      await readRequest(refreshing, row, { signal });
    });
  },
};
