import type { Locale, Plan } from "@houqin/core";
import type { WriteOptions } from "./write-options.ts";

/** What ids are called in a document; one that nobody knows is itself. */
export interface Names {
  readonly locale: Locale;
  /** A post, or a person. */
  readonly owner: (id: string) => string;
  readonly area: (id: string) => string;
  readonly kind: (id: string) => string;
  readonly budgetLine: (id: string) => string;
  /** Joins names as the language does. */
  readonly list: (names: readonly string[]) => string;
}

/** Finds names in the plan, the site file and the catalogue. */
export function namesFor(
  { posts = [], budget }: Pick<Plan, "posts" | "budget">,
  { locale = "zh", site, catalogue }: WriteOptions,
): Names {
  const owners = new Map([
    ...(site?.people ?? []).map(({ id, name }) => [id, name] as const),
    ...(site?.posts ?? []).map(({ id, name }) => [id, name] as const),
    ...posts.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])),
  ]);
  const areas = new Map(site?.areas?.map(({ id, name }) => [id, name]));
  const kinds = new Map(catalogue?.kinds.map(({ id, title }) => [id, title[locale]]));
  const lines = new Map(budget?.lines.map(({ id, name }) => [id, name]));
  return {
    locale,
    owner: (id) => owners.get(id) ?? id,
    area: (id) => areas.get(id) ?? id,
    kind: (id) => kinds.get(id) ?? id,
    budgetLine: (id) => lines.get(id) ?? id,
    list: (names) => names.join(locale === "zh" ? "、" : ", "),
  };
}
