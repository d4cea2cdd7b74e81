/** One request as the sandbox saw it. `tenantId` is that of the token it carried; `status` is 0 where the line was cut. */
export type Entry = {
  readonly at: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly search: string;
  readonly tenantId: string | undefined;
  readonly username: string | undefined;
  readonly origin: string | undefined;
  /** MS-RequestId of Partner Center, x-ms-client-request-id of ARM, client-request-id elsewhere. */
  readonly requestId: string | undefined;
  status: number;
};

/** What was asked of the sandbox, in order. */
export type Books = {
  readonly entries: readonly Entry[];
  /** The entries of a host, or of every host, whose path begins with `path`. */
  of(host?: string, path?: string): readonly Entry[];
  clear(): void;
};

export type WritableBooks = Books & { write(entry: Entry): void };

export function openBooks(): WritableBooks {
  const entries: Entry[] = [];
  return {
    entries,
    of: (host, path = "/") =>
      entries.filter((entry) => (host === undefined || entry.host === host) && entry.path.startsWith(path)),
    clear: () => void entries.splice(0),
    write: (entry) => void entries.push(entry),
  };
}
