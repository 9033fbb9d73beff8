import type { Site } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";

/** What a saved monitor goes on with: the site and plan that it was opened with. */
export interface LoadWith {
  readonly site: Site;
  readonly plan?: Plan | undefined;
}
