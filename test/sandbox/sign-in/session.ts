import { randomBytes } from "node:crypto";
import { parseCookies } from "./cookies.ts";

/** Who is signed in, in one browser profile and on one sign-in host: several agents may be. */
export type Session = { readonly id: string; readonly usernames: string[]; kmsi: boolean };

export type Sessions = {
  /** The session that a request's cookie names. */
  read(request: Request): Session | undefined;
  /** Signs an agent in, into the request's session or a new one, and gives the cookie to set. */
  signIn(request: Request, username: string, kmsi: boolean): { session: Session; cookie: string };
  /** Ends the request's session, and gives the cookie that clears it. */
  signOut(request: Request): string;
  /** Ends every session, as a revocation by an administrator does. */
  endAll(): void;
};

const cookieName = "SANDBOXAUTH";
const attributes = "Path=/; Secure; HttpOnly; SameSite=None";

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  const read = (request: Request): Session | undefined =>
    sessions.get(parseCookies(request.headers.get("cookie")).get(cookieName) ?? "");
  return {
    read,
    signIn(request, username, kmsi) {
      const session = read(request) ?? { id: randomBytes(18).toString("base64url"), usernames: [], kmsi };
      session.kmsi = kmsi;
      if (!session.usernames.includes(username)) session.usernames.push(username);
      sessions.set(session.id, session);
      const lifetime = kmsi ? "; Max-Age=7776000" : "";
      return { session, cookie: `${cookieName}=${session.id}; ${attributes}${lifetime}` };
    },
    signOut(request) {
      const session = read(request);
      if (session) sessions.delete(session.id);
      return `${cookieName}=; ${attributes}; Max-Age=0`;
    },
    endAll: () => sessions.clear(),
  };
}
