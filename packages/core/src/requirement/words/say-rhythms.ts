import type { Text } from "../../text/text.ts";
import { cadenceAt, type SiteCadence, sitesOfCadences } from "../cadence/at-site.ts";
import type { Cadence } from "../cadence/schema.ts";
import { alike } from "../strictness/alike.ts";
import { join, list, type Naming, NOTHING, same, say } from "./naming.ts";
import { sayEvery, sayGap } from "./say-every.ts";
import { siteName } from "./site-name.ts";

/** What some kinds of site are asked for alike. */
export interface Asked {
  readonly sites: readonly string[];
  readonly cadence: SiteCadence;
}

/** A cadence as each kind of site is asked for it, those together that are asked alike; what all others do needs no names. */
export function askedAlike(cadence: Cadence): readonly Asked[] {
  const asked: { readonly sites: string[]; readonly cadence: SiteCadence }[] = [];
  for (const site of sitesOfCadences([cadence])) {
    const own = cadenceAt(cadence, site);
    const known = own && asked.find((each) => alike(each.cadence, own));
    if (known) known.sites.push(site);
    else if (own) asked.push({ sites: [site], cadence: own });
  }
  return asked.map((each) => (each.sites.includes("") ? { ...each, sites: [""] } : each));
}

/** Says how often at which kinds of site: 中小学、幼儿园每季度，其他单位每月. */
export function sayRhythms(asked: readonly Asked[], naming: Naming): Text {
  const rhythms = asked.map(({ sites, cadence: { every, times = 1 } }) =>
    say(
      { zh: "{sites}{every}{gap}{times}", en: "{every}{gap}{times} in {sites}" },
      {
        sites: list(sites.map(siteName)),
        every: sayEvery(every, naming),
        gap: every.unit === "gap" ? { zh: sayGap(every).zh.slice(1), en: sayGap(every).en.slice(2) } : NOTHING,
        times: times === 1 ? NOTHING : say({ zh: " {n} 次", en: " {n} times" }, { n: same(times) }),
      },
    ),
  );
  return join(rhythms, { zh: "，", en: ", " });
}
