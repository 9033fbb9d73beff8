import type { Replacement, Rule } from "./rule.ts";

/** A rule that still counts and stands in for a retired one, and what the retired one's options come to there. */
export interface Heir {
  readonly rule: Rule;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that took a retired rule's place, through heirs that are retired themselves, with the options that were really set of it. */
export function heirsOf(
  old: Rule,
  options: unknown,
  rules: readonly Rule[],
  retired: ReadonlySet<string>,
  seen: readonly string[] = [],
): readonly Heir[] {
  // Options that the rule refuses are told where they were set.
  if (seen.includes(old.id) || !old.options.safeParse(options).success) return [];
  return (old.deprecated?.replacedBy ?? []).flatMap((replacement) => {
    const rule = rules.find(({ id }) => id === replacement.rule);
    if (rule === undefined) return [];
    const passedOn = passOn(replacement, options);
    return retired.has(rule.id)
      ? heirsOf(rule, passedOn, rules, retired, [...seen, old.id])
      : [{ rule, options: passedOn }];
  });
}

// What the old rule's defaults come to was set by nobody, and must not stand over a preset of the heir.
function passOn({ mapOptions }: Replacement, options: unknown): Readonly<Record<string, unknown>> {
  if (mapOptions === undefined) return {};
  const usual = mapOptions({});
  return Object.fromEntries(
    Object.entries(mapOptions(options)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name]),
    ),
  );
}
