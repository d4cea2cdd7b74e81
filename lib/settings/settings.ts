import * as z from "zod/mini";
import { inTurn } from "../api/in-turn.ts";
import { clouds } from "../clouds/index.ts";
import { cloudIds } from "../schemas/cloud.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import type { Area, Stored } from "./stored.ts";

/** The Application (client) ID that Entra gives a registered app; empty while none is entered. */
const clientId = z.string().check(z.refine((text) => text === "" || parseTenantId(text) !== undefined));

export const settingsSchema = z.object({
  clientId,
  /** Where the agent signs in; nothing is asked of a cloud that closed. */
  cloud: z.enum(cloudIds).check(z.refine((id) => clouds[id].open)),
  /** The language of the screen; `auto` follows the browser. */
  language: z.enum(["auto", "en", "ko"]),
});

/** What the user set. Kept by sign-out and by every schema change. */
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { clientId: "", cloud: "global", language: "auto" };

/** What the organisation set by browser policy: these settings are locked. */
export type Policy = Partial<Settings>;

/** The settings in force, and which of them the organisation has set. */
export type StoredSettings = Stored<Settings> & {
  readonly policy: Pick<Stored<Policy>, "get" | "watch">;
  /** Changes some settings, one change after the other, and gives what was in force before. */
  change(changes: Policy): Promise<Settings>;
};

/** An area that the organisation fills and nobody here writes. */
export type ManagedArea = { get(): Promise<Record<string, unknown>>; watch(changed: () => void): () => void };

const none: ManagedArea = { get: async () => ({}), watch: () => () => {} };

/** The settings that can be read from a record; each is judged alone, so that one that does not fit spoils no other. */
export function readableSettings(raw: unknown): Policy {
  if (typeof raw !== "object" || raw === null) return {};
  const given = new Map(Object.entries(raw));
  const fitting = Object.entries(settingsSchema.shape).filter(
    ([key, schema]) => schema.safeParse(given.get(key)).success,
  );
  return Object.fromEntries(fitting.map(([key]) => [key, given.get(key)]));
}

/**
 * The settings in an area that survives the browser's restart, under what the organisation has set by policy. What is set by
 * policy is never written to the area: it ends with the policy.
 */
export function storedSettings(area: Area, managed: ManagedArea = none): StoredSettings {
  const key = "settings";
  const policy = async (): Promise<Policy> => readableSettings(await managed.get());
  const merge = (own: unknown, set: Policy): Settings => ({ ...defaultSettings, ...readableSettings(own), ...set });
  const get = async (): Promise<Settings> => {
    const [own, set] = await Promise.all([area.get(key), policy()]);
    return merge(own, set);
  };
  const turns = inTurn();
  const set = async (value: Policy): Promise<void> => {
    const locked = await policy();
    const free = Object.entries(value).filter(([name]) => !(name in locked));
    await area.set(key, {
      ...defaultSettings,
      ...readableSettings(await area.get(key)),
      ...Object.fromEntries(free),
    });
  };
  return {
    get,
    set,
    change: (changes) =>
      turns(key, async () => {
        const before = await get();
        await set(changes);
        return before;
      }),
    remove: () => area.remove(key),
    watch: (changed) => {
      if (managed === none) return area.watch(key, (value) => changed(merge(value, {})));
      let live = true;
      const tell = (): void => void get().then((value) => live && changed(value));
      const stops = [area.watch(key, tell), managed.watch(tell)];
      return () => {
        live = false;
        for (const stop of stops) stop();
      };
    },
    policy: { get: policy, watch: (changed) => managed.watch(() => void policy().then(changed)) },
  };
}
