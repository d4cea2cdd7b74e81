import type { Shape } from "./address-shapes.ts";
import type { Tape } from "./tape.ts";

const lookalikes: readonly (readonly [string, string])[] = [
  ["o", "о"],
  ["a", "а"],
  ["e", "е"],
  ["i", "і"],
  ["m", "rn"],
  ["o", "0"],
  [".", "-"],
];

/** An address that is not the portal's although it looks like it, or that only carries the portal's address inside. */
export function hostAttack(address: string, shape: Shape, tape: Tape): string {
  const [, host = "", rest = ""] = /^https:\/\/([^/?#]+)(.*)$/s.exec(address) ?? [];
  const whole = encodeURIComponent(address);
  const outside = [
    `http://${host}${rest}`,
    `ftp://${host}${rest}`,
    `blob:https://${host}${rest}`,
    `view-source:https://${host}${rest}`,
    `data:text/html,${address}`,
    `javascript:location="${address}"`,
    `chrome-extension://${host}${rest}`,
    `//${host}${rest}`,
    `${host}${rest}`,
    `https://${host}:8443${rest}`,
    `https://${host}:444${rest}`,
    `https://user@${host}${rest}`,
    `https://:secret@${host}${rest}`,
    `https://${host}%2F@evil.example${rest}`,
    `https://${host}@evil.example${rest}`,
    `https://evil.example\\@${host}${rest}`,
    `https://evil.example/${address}`,
    `https://evil.example/?u=${whole}`,
    `https://evil.example/#${address}`,
    `https://evil.example${rest}`,
    `https://${host}.evil.example${rest}`,
    `https://${host}.${rest}`,
    `https://${host}.cn${rest}`,
    `https://nam02.safelinks.protection.outlook.com/?url=${whole}&data=05`,
    `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect_uri=${whole}`,
    `https://portal.azure.com/?ru=${whole}#home`,
    `https://partner.microsoft.com/dashboard/home?returnUrl=${whole}`,
    `https://make.powerapps.com/x/${address}`,
    `https://security.microsoft.com/redirect/${address}`,
    `https://businesscentral.dynamics.com/${address}`,
    `https://admin.cloud.microsoft/?ru=${whole}#/homepage`,
  ];
  if (shape.loose) return tape.pick(outside);
  const [from, to] = tape.pick(lookalikes.filter(([letter]) => host.includes(letter)));
  return tape.pick([
    ...outside,
    `https://evil${host}${rest}`,
    `https://evil.${host}${rest}`,
    `https://www.${host}${rest}`,
    `https://${host.replace(from, to)}${rest}`,
  ]);
}
