import { fill, type Message } from "@houqin/core";
import type { Attack } from "../attack.ts";
import { named, type Trial, type TrialCase } from "../trial.ts";

/** A case comes out as it says: nothing refused, the right outcome, the sentences and evidence that it names. */
export function caseComplaints(trial: Trial, of: TrialCase): readonly string[] {
  const { sort, given } = of;
  const { outcome, judged, findings, refused } = trial.base(of);
  const codes = refused.map(({ code }) => code).sort();
  const said = findings.map(({ message }) => sentence(trial, message)).sort();
  const evidence = [...new Set(findings.flatMap((finding) => finding.evidence))].sort();
  return [
    ...(same(codes, sorted(given.refuses ?? []))
      ? []
      : [`refused ${JSON.stringify(refused)}, expected ${given.refuses?.join(", ") ?? "no refusal"}`]),
    ...(outcome === sort
      ? []
      : [
          `came to ${outcome}, expected ${sort}: ${judged.map(({ id, verdict }) => `${id} ${verdict}`).join(", ") || "no unit"}${said.length > 0 ? ` (${said.join("；")})` : ""}`,
        ]),
    ...(given.finds && !same(said, sorted(given.finds))
      ? [`says ${shown(said)}, expected ${shown(sorted(given.finds))}`]
      : []),
    ...(given.evidence && !same(evidence, sorted(given.evidence))
      ? [`rests on ${shown(evidence)}, expected ${shown(sorted(given.evidence))}`]
      : []),
  ];
}

/** Cases of every sort are there, or the reason why they cannot be. */
export const everySort: Attack = {
  name: "has a case that passes, one that fails and one that is unknown",
  complaints: ({ cases, test }) =>
    (["pass", "fail", "unknown"] as const).flatMap((sort) => {
      const some = cases.some((each) => each.sort === sort);
      const reason = test.none?.[sort];
      if (some && reason !== undefined) return [`none.${sort} says that there is no such case, and there is one`];
      return some || reason?.trim() ? [] : [`no case in ${sort}; expected one, or the reason in none.${sort}`];
    }),
};

/** No two cases show the same. */
export const noDuplicates: Attack = {
  name: "has no case twice",
  complaints: ({ cases }) => {
    const first = new Map<string, TrialCase>();
    return cases.flatMap((each) => {
      const { calendar, ...scene } = each.scene;
      const entries = scene.entries.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort();
      const name = JSON.stringify({ ...scene, entries, calendar: calendar?.name });
      const twin = first.get(name);
      if (!twin) first.set(name, each);
      return twin ? [`${named(each)} has the same entries and terms as ${named(twin)}`] : [];
    });
  },
};

function sentence({ listed }: Trial, { id, values }: Message): string {
  const text = listed.messages[id];
  return text ? fill(text, values, "zh") : `no message ${id}`;
}

function sorted(list: readonly string[]): readonly string[] {
  return [...list].sort();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shown(list: readonly string[]): string {
  return list.map((each) => `“${each}”`).join(", ") || "nothing";
}
