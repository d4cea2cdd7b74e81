import type * as z from "zod/mini";

/** One of the browser's storage areas. */
export type Area = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** The keys under which something is stored. */
  keys(): Promise<readonly string[]>;
  /** Hears of every change of a key in this area, made here or elsewhere. Returns how to stop. */
  watch(key: string, changed: (value: unknown) => void): () => void;
};

/** One value that is kept, checked whenever it is read. */
export type Stored<T> = {
  /** The value, or the fallback where nothing readable is stored. */
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  watch(changed: (value: T) => void): () => void;
};

/**
 * Tells what is stored, now and after every change, and never an older value after a newer one. Returns how to stop: nothing is
 * told from then on.
 */
export function follow<T>({ get, watch }: Pick<Stored<T>, "get" | "watch">, told: (value: T) => void): () => void {
  let latest = false;
  let live = true;
  const stop = watch((value) => {
    latest = true;
    if (live) told(value);
  });
  void get().then((value) => {
    if (live && !latest) told(value);
  });
  return () => {
    live = false;
    stop();
  };
}

/** A checked value under `key` of an area. What does not fit the schema reads as the fallback and is left as it is. */
export function stored<T>(area: Area, key: string, schema: z.ZodMiniType<T>, fallback: T): Stored<T> {
  const read = (value: unknown): T => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get: async () => read(await area.get(key)),
    set: (value) => area.set(key, value),
    remove: () => area.remove(key),
    watch: (changed) => area.watch(key, (value) => changed(read(value))),
  };
}
