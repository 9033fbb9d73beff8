import type { Catalogue } from "../model/catalogue.ts";
import { frozen } from "../model/frozen.ts";
import type { Site } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import type { EngineBase } from "./base.ts";
import { catalogueOf, festivalTitle } from "./catalogue.ts";
import { planRules } from "./plan-rules.ts";

/** Everything installed, settled; with a plan its tasks and goals too, for a site under the edition that it pins. */
export function engineCatalogue(base: EngineBase, plan: Plan | undefined, site: Site | undefined): Catalogue {
  const own = base.settlementFor(site);
  const { settled } = planRules(own, plan);
  const texts = new Map([...(plan?.tasks ?? []), ...(plan?.goals ?? [])].map(({ id, text }) => [id, text]));
  const off = own.off.filter(({ id }) => !settled.some((rule) => rule.id === id));
  const { festivals } = base.national;
  return frozen({
    ...catalogueOf(own, base.packs, [...settled, ...off], {
      task: (id) => texts.get(id),
      festival: (id) => festivalTitle(base.national, id),
    }),
    ...(festivals.length > 0 ? { festivals } : {}),
  });
}
