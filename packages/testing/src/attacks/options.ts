import type { Attack } from "../attack.ts";
import { choicesOf, leafOf, type OptionLeaf, optionLeaves, stepOf, withLeaf } from "../option-leaves.ts";
import { sourcesOf } from "../requirement-sources.ts";
import type { Result, Scene, Trial } from "../trial.ts";

/** Every option is held by a case: a number at its boundary, a choice at each of its values. */
export const optionsHeld: Attack = {
  name: "has a case at the boundary of each option",
  complaints(trial) {
    const exempt = trial.test.exempt?.options ?? {};
    const leaves = leavesOf(trial);
    const unheard = Object.keys(exempt).filter((name) => !leaves.some((leaf) => leaf.name === name));
    return [
      ...unheard.map(
        (name) =>
          `exempt.options names ${name}; expected one of ${leaves.map((leaf) => leaf.name).join(", ") || "no option"}`,
      ),
      ...leaves
        .filter(({ name }) => !Object.hasOwn(exempt, name))
        .flatMap((leaf) => (typeof leaf.usual === "number" ? unheldNumber(trial, leaf) : untriedChoice(trial, leaf))),
    ];
  },
};

/** Options change how much, never what: shape and kinds stay. */
export const optionsKeepShape: Attack = {
  name: "keeps its shape and kinds under every option",
  complaints(trial) {
    const { rule, cases, listed } = trial;
    const { judge } = rule;
    if ("check" in judge) return [];
    const outline = (options: unknown) => {
      const requirement = judge.requirement(options);
      const kinds = new Set(sourcesOf(requirement, trial.test.packs).map(({ of }) => of.kind));
      return `${requirement.shape} over ${[...kinds].sort().join(", ")}`;
    };
    const usual = outline({});
    const probes = leavesOf(trial).flatMap((leaf) =>
      (typeof leaf.usual === "number"
        ? [leaf.schema.minimum, leaf.schema.maximum, ...sides(leaf, leaf.usual)]
        : (choicesOf(leaf) ?? [])
      )
        .filter((value) => value !== undefined)
        .map((value) => withLeaf(listed.options, leaf.name, value)),
    );
    return [...probes, ...cases.map(({ scene }) => scene.options)]
      .filter((options) => rule.options.safeParse(options).success)
      .filter((options) => outline(options) !== usual)
      .map((options) => `${JSON.stringify(options)} makes it ${outline(options)}; expected ${usual} as by default`);
  },
};

function leavesOf({ rule, listed }: Trial): readonly OptionLeaf[] {
  return optionLeaves(listed.optionsSchema, { ...rule.options.parse({}) });
}

function unheldNumber(trial: Trial, leaf: OptionLeaf): readonly string[] {
  const flips = trial.cases.some((each) => {
    const whole = trial.rule.options.parse(each.scene.options);
    const value = leafOf(whole, leaf.name);
    return (
      typeof value === "number" &&
      sides(leaf, value).some((side) => {
        const options = withLeaf(whole, leaf.name, side);
        return trial.rule.options.safeParse(options).success && differs(trial, each.scene, trial.base(each), options);
      })
    );
  });
  const [below, above] = sides(leaf, Number(leaf.usual));
  return flips
    ? []
    : [
        `option ${leaf.name}: no case comes out otherwise at ${below} or ${above} than at ${leaf.usual}; expected one at the boundary`,
      ];
}

function untriedChoice(trial: Trial, leaf: OptionLeaf): readonly string[] {
  const tried = trial.cases.map((each) => ({
    each,
    value: leafOf(trial.rule.options.parse(each.scene.options), leaf.name),
  }));
  const untried = (choicesOf(leaf) ?? []).filter((choice) => !tried.some(({ value }) => value === choice));
  const set = tried.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(leaf.usual));
  const matters = set.some(({ each }) =>
    differs(
      trial,
      each.scene,
      trial.base(each),
      withLeaf(trial.rule.options.parse(each.scene.options), leaf.name, leaf.usual),
    ),
  );
  return [
    ...untried.map((choice) => `option ${leaf.name}: no case tries ${JSON.stringify(choice)}`),
    ...(set.length === 0 && untried.length === 0
      ? [`option ${leaf.name}: no case sets it to anything but ${JSON.stringify(leaf.usual)}`]
      : []),
    ...(set.length > 0 && !matters
      ? [`option ${leaf.name}: no case that sets it comes out otherwise than by default`]
      : []),
  ];
}

/** A step below and a step above. Rounded, so that 0.1 + 0.2 is 0.3. */
function sides(leaf: OptionLeaf, value: number): readonly number[] {
  const step = stepOf({ ...leaf, usual: value });
  return [value - step, value + step].map((side) => Math.round(side * 1e9) / 1e9);
}

function differs(trial: Trial, scene: Scene, base: Result, options: Scene["options"]): boolean {
  return signature(trial.run({ ...scene, options })) !== signature(base);
}

/** What came out, whatever the figures in its sentences. */
function signature({ judged, findings }: Result): string {
  return JSON.stringify([
    judged.map(({ id, verdict, state }) => [id, verdict, state]),
    findings.map(({ fingerprint, verdict, message }) => [fingerprint, verdict, message.id]),
  ]);
}
