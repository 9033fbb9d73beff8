import type { Text } from "../../text/text.ts";
import { atSite, sitesOf } from "../by-site.ts";
import type { OnlyIf } from "../only-if.ts";
import type { Sites } from "../sites.ts";
import { figureUnit } from "./figure-unit.ts";
import { join, list, type Naming, NOTHING, say } from "./naming.ts";
import { type Counted, sayBand } from "./say-bound.ts";
import { sayMetric } from "./say-metric.ts";
import { sayPeriod } from "./say-period.ts";
import { siteName } from "./site-name.ts";

/** Says where a requirement applies, at the head of its sentence. */
export function sayOnlyIf(onlyIf: OnlyIf | undefined, naming: Naming): Text {
  if (!onlyIf) return NOTHING;
  const { site, metric, period } = onlyIf;
  const sites = site === undefined ? NOTHING : saySites(site);
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

function saySites(sites: Sites): Text {
  return "not" in sites
    ? say({ zh: "{sites}除外", en: "except in {sites}" }, { sites: list(sites.not.map(siteName)) })
    : say({ zh: "限{sites}", en: "in {sites}" }, { sites: list(sites.map(siteName)) });
}

/** Says the band of a metric, kind of site by kind of site where it differs. */
function sayBands({ atLeast, atMost }: OnlyIf, counted: Counted, naming: Naming): Text {
  if (typeof atLeast !== "object" && typeof atMost !== "object") return sayBand({ atLeast, atMost }, counted, naming);
  const at = (bound: typeof atLeast, site: string) => (bound === undefined ? undefined : atSite(bound, site));
  const bands = sitesOf([atLeast, atMost]).flatMap((site) => {
    const band = { atLeast: at(atLeast, site), atMost: at(atMost, site) };
    if (band.atLeast === undefined && band.atMost === undefined) return [];
    return [
      say(
        { zh: "{name}{band}", en: "{band} in {name}" },
        { name: siteName(site), band: sayBand(band, counted, naming) },
      ),
    ];
  });
  return join(bands, { zh: "、", en: ", " });
}
