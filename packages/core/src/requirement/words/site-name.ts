import { siteKinds } from "../../model/common-codes.ts";
import type { Text } from "../../text/text.ts";
import { same } from "./naming.ts";

/** Sites of a kind, several of them, in English; in Chinese one name does for one and many. */
const plurals: Readonly<Record<keyof typeof siteKinds, string>> = {
  school: "schools",
  kindergarten: "kindergartens",
  university: "universities",
  company: "companies",
  hotel: "hotels",
  "elder-care": "elder-care centres",
  hospital: "hospitals",
  property: "property firms",
  government: "public bodies",
};

/** What sites of a kind are called; an empty kind stands for all others. */
export function siteName(kind: string): Text {
  if (kind === "") return { zh: "其他单位", en: "other sites" };
  return isSiteKind(kind) ? { zh: siteKinds[kind].zh, en: plurals[kind] } : same(kind);
}

function isSiteKind(kind: string): kind is keyof typeof siteKinds {
  return Object.hasOwn(siteKinds, kind);
}
