import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A browser profile of our own: an empty folder, inside the folder of the running `npm test` if there is one. */
export function makeProfile(): string {
  return mkdtempSync(join(process.env.SIDEKICK_RUN ?? tmpdir(), "sidekick-profile-"));
}

/** Removes a profile. The browser's last processes may still be writing to it, so it asks more than once. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
