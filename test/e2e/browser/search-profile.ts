import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const stableBase64 = (bytes: Buffer): string[] =>
  [0, 1, 2].map((lead) => {
    // What stands before a text shifts its base64; the middle of each of the three forms is always the same.
    const text = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    return text.slice(Math.ceil((lead * 8) / 6), -1);
  });

/** The forms in which a secret may lie in a file: as it is, in UTF-16, and both in base64. */
function formsOf(secret: string): Buffer[] {
  const plain = Buffer.from(secret, "latin1");
  const wide = Buffer.from(secret, "utf16le");
  const encoded = [...stableBase64(plain), ...stableBase64(wide)];
  const urlSafe = encoded.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return [plain, wide, ...[...encoded, ...urlSafe].map((text) => Buffer.from(text, "latin1"))];
}

/** How many files of a browser profile were searched, and for each secret that one of them holds in any form: which file. */
export function searchProfile(profile: string, secrets: Iterable<string>) {
  const forms = [...secrets].map((secret) => ({ secret, forms: formsOf(secret) }));
  const found: { readonly secret: string; readonly file: string }[] = [];
  let searched = 0;
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    searched += 1;
    for (const { secret, forms: all } of forms) {
      if (all.some((form) => content.includes(form))) found.push({ secret, file: file.slice(profile.length + 1) });
    }
  }
  return { searched, found };
}
