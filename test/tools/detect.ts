/**
 * Says of each address which portal it is and what it alone says about the tenant: `node test/tools/detect.ts [FILE]`.
 * Reads FILE, or standard input without one: an address a line, or a JSON object with a `url` a line. Blank lines are left out.
 * Writes one JSON object a line, in the order given. Exit code 2 for a file that cannot be read.
 */
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readAddress } from "../../lib/detection/address.ts";
import type { CloudId } from "../../lib/schemas/cloud.ts";
import type { AddressReason, PortalId } from "../../lib/schemas/evidence.ts";

type Answer = {
  readonly url: string;
  readonly portal: PortalId | null;
  readonly cloud: CloudId | null;
  readonly tenantId?: string;
  readonly domain?: string;
  readonly sharepointName?: string;
  readonly multiTenant?: true;
  readonly reason: AddressReason | "not-a-portal" | "not-an-address";
};

function addressIn(line: string): string {
  if (!line.trimStart().startsWith("{")) return line;
  try {
    const row: unknown = JSON.parse(line);
    return row !== null && typeof row === "object" && "url" in row && typeof row.url === "string" ? row.url : line;
  } catch {
    return line;
  }
}

function answerFor(url: string): Answer {
  const evidence = readAddress(url);
  if (!evidence) {
    return { url, portal: null, cloud: null, reason: URL.canParse(url) ? "not-a-portal" : "not-an-address" };
  }
  const { portal, cloud, reason, answer, subscriptionId: _subscriptionId, ...named } = evidence;
  return { url, portal, cloud, ...named, ...(answer === "many" ? { multiTenant: true } : {}), reason };
}

/** The lines of a stream, split at line feeds only: an address may hold any other character. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = "";
  input.setEncoding("utf8");
  for await (const chunk of input) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

async function answerAll(input: NodeJS.ReadableStream): Promise<void> {
  for await (const line of linesOf(input)) {
    const text = line.replace(/^\uFEFF|\r$/g, "");
    if (text.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(answerFor(addressIn(text)))}\n`)) await once(process.stdout, "drain");
  }
}

async function main(args: readonly string[]): Promise<number> {
  const [file, ...others] = args;
  if (others.length > 0) {
    process.stderr.write("detect: give one file, or none to read standard input\n");
    return 2;
  }
  try {
    await answerAll(file === undefined || file === "-" ? process.stdin : createReadStream(file));
    return 0;
  } catch (error) {
    process.stderr.write(
      `detect: cannot read ${file ?? "standard input"}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
process.exitCode = await main(process.argv.slice(2));
