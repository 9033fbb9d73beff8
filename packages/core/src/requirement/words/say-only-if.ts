import { siteKinds } from "../../model/common-codes.ts";
import type { Text } from "../../text/text.ts";
import type { OnlyIf } from "../only-if.ts";
import { boundAt, sitesOf } from "../site-bound.ts";
import { figureUnit } from "./figure-unit.ts";
import { join, list, type Naming, NOTHING, same, say } from "./naming.ts";
import { type Counted, sayBand } from "./say-bound.ts";
import { sayMetric } from "./say-metric.ts";
import { sayPeriod } from "./say-period.ts";

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

/** Says where a requirement applies, at the head of its sentence. */
export function sayOnlyIf(onlyIf: OnlyIf | undefined, naming: Naming): Text {
  if (!onlyIf) return NOTHING;
  const { site, metric, period } = onlyIf;
  const sites =
    site === undefined ? NOTHING : say({ zh: "限{sites}", en: "in {sites}" }, { sites: list(site.map(siteName)) });
  const stands =
    metric === undefined
      ? NOTHING
      : say(
          { zh: "{metric}{period}{band}的", en: "with {metric} {period} {band}" },
          {
            period: period === undefined ? NOTHING : sayPeriod(period),
            metric: sayMetric(metric, naming),
            band: sayBands(onlyIf, { kind: "", ...figureUnit(metric, naming) }, naming),
          },
        );
  return say({ zh: "{all}，", en: "{all}, " }, { all: join([sites, stands], { zh: "，", en: ", " }) });
}

/** Says the band of a metric, kind of site by kind of site where it differs. */
function sayBands({ atLeast, atMost }: OnlyIf, counted: Counted, naming: Naming): Text {
  if (typeof atLeast !== "object" && typeof atMost !== "object") return sayBand({ atLeast, atMost }, counted, naming);
  const at = (bound: typeof atLeast, site: string) => (bound === undefined ? undefined : boundAt(bound, site));
  const bands = sitesOf([atLeast, atMost]).flatMap((site) => {
    const band = { atLeast: at(atLeast, site), atMost: at(atMost, site) };
    if (band.atLeast === undefined && band.atMost === undefined) return [];
    const name = site === "" ? { zh: "其他单位", en: "other sites" } : siteName(site);
    return [say({ zh: "{name}{band}", en: "{band} in {name}" }, { name, band: sayBand(band, counted, naming) })];
  });
  return join(bands, { zh: "、", en: ", " });
}

function siteName(kind: string): Text {
  return isSiteKind(kind) ? { zh: siteKinds[kind].zh, en: plurals[kind] } : same(kind);
}

function isSiteKind(kind: string): kind is keyof typeof siteKinds {
  return Object.hasOwn(siteKinds, kind);
}
