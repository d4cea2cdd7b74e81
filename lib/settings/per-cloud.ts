import type * as z from "zod/mini";
import { clouds } from "../clouds/index.ts";
import { type CloudId, cloudIds } from "../schemas/cloud.ts";
import { type Area, type Stored, stored } from "./stored.ts";

/** One value a cloud: used as it is, it is the value of the cloud that the settings choose. */
export type PerCloud<T> = Stored<T> & { of(cloud: CloudId): Stored<T> };

type Choice = Stored<{ readonly cloud: CloudId }>;

/** A checked value for each cloud under `<key>:<cloud>` of an area; `settings` say which one is meant by default. */
export function perCloud<T>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
  settings: Choice,
): PerCloud<T> {
  const of = (cloud: CloudId): Stored<T> => stored(area, `${key}:${cloud}`, schema, fallback);
  const current = async (): Promise<Stored<T>> => of((await settings.get()).cloud);
  const get = async (): Promise<T> => (await current()).get();
  return {
    of,
    get,
    set: async (value) => (await current()).set(value),
    remove: async () => (await current()).remove(),
    watch: (changed) => {
      let live = true;
      let asked = 0;
      const look = async (): Promise<void> => {
        asked += 1;
        const mine = asked;
        const value = await get();
        if (live && mine === asked) changed(value);
      };
      const open = cloudIds.filter((id) => clouds[id].open);
      const stops = [...open.map((id) => of(id).watch(() => void look())), settings.watch(() => void look())];
      return () => {
        live = false;
        for (const stop of stops) stop();
      };
    },
  };
}
