import type { Attack } from "../attack.ts";
import { type Fact, factName, neededFacts } from "../needed-facts.ts";
import { readFacts } from "../read-facts.ts";
import { type Removal, removeFact } from "../remove-fact.ts";
import { named, type Result, type Trial, type TrialCase } from "../trial.ts";

/** No fact, no pass: what passed by a fact must not pass without it, and nothing passes anew. */
export const noFactNoPass: Attack = {
  name: "never passes without the facts it needs",
  complaints(trial) {
    const { rule, test, cases, listed } = trial;
    const exempt = test.exempt?.facts ?? {};
    const declared = neededFacts(rule, listed.options, test.packs);
    const watched = readFacts(trial).filter((fact) => !declared.some((other) => factName(other) === factName(fact)));
    const facts = [...declared, ...watched];
    const unheard = Object.keys(exempt).filter((name) => !facts.some((fact) => factName(fact) === name));
    return [
      ...unheard.map(
        (name) =>
          `exempt.facts names ${name}, which the rule does not need; expected one of ${facts.map(factName).join(", ")}`,
      ),
      ...facts
        .filter((fact) => !Object.hasOwn(exempt, factName(fact)))
        .flatMap((fact) => factComplaints(trial, fact, cases)),
    ];
  },
};

interface Attempt {
  readonly of: TrialCase;
  readonly removal: Removal;
  readonly result: Result;
  /** The entries were refused for the want of the fact: they are as good as not there. */
  readonly absent: boolean;
}

function factComplaints(trial: Trial, fact: Fact, cases: readonly TrialCase[]): readonly string[] {
  const attempts = cases.flatMap((of): Attempt[] => {
    const removal = removeFact(of.scene, fact);
    if (!removal) return [];
    const result = trial.run(removal.scene);
    return [{ of, removal, result, absent: result.refused.length > trial.base(of).refused.length }];
  });
  if (attempts.length === 0) {
    return isYielded(trial, fact, cases) ? [] : [`no case has the fact ${factName(fact)}, which the rule reads`];
  }
  // An entry that is not there is nothing to be judged; only where an entry is asked for must its absence count.
  const telling = attempts.filter(({ absent }) => !absent || fact.duty);
  const passing = telling.filter(({ of }) => of.sort === "pass");
  const unmoved = passing.length > 0 && passing.every(({ result }) => result.outcome === "pass");
  return [
    ...attempts.flatMap((attempt) => brokenBy(attempt, fact)),
    ...telling.flatMap((attempt) => passedAnyway(trial, attempt, fact)),
    ...(unmoved
      ? [`no case that passes minds the loss of ${factName(fact)}: ${passing.map(({ of }) => named(of)).join(", ")}`]
      : []),
  ];
}

function brokenBy({ of, result }: Attempt, fact: Fact): readonly string[] {
  return result.outcome === "error" ? [`${named(of)} breaks without ${factName(fact)}`] : [];
}

/** Units that rested on an entry with the fact and still pass, and units that pass only without it. */
function passedAnyway(trial: Trial, { of, removal, result }: Attempt, fact: Fact): readonly string[] {
  const before = new Map(trial.base(of).judged.map((unit) => [unit.id, unit]));
  return result.judged
    .filter(({ verdict }) => verdict === "pass")
    .flatMap(({ id }) => {
      const old = before.get(id);
      if (old?.verdict !== "pass") return [`${named(of)}: ${id} passes only without ${factName(fact)}`];
      const rested = old.evidence.some((entry) => removal.from.includes(entry));
      return rested ? [`${named(of)}: ${id} still passes without ${factName(fact)}`] : [];
    });
}

/** Whether some document of the cases yields entries of this kind: their facts cannot be taken away one by one. */
function isYielded({ test }: Trial, { kind }: Fact, cases: readonly TrialCase[]): boolean {
  const documents = test.packs.flatMap(({ kinds }) => kinds).filter(({ yields }) => yields?.kinds.includes(kind.id));
  return cases.some(({ scene }) => scene.entries.some((entry) => documents.some(({ id }) => id === entry.kind)));
}
