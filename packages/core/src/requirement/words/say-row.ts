import type { Text } from "../../text/text.ts";
import type { Limit } from "../limit/schema.ts";
import type { Presence } from "../presence/schema.ts";
import type { Procedure } from "../procedure/schema.ts";
import type { Separation } from "../separation/schema.ts";
import { limitFigure } from "./limit-figure.ts";
import { join, list, type Naming, NOTHING, same, say } from "./naming.ts";
import { sayBand } from "./say-bound.ts";
import { sayDemand, saySource, sayWhere } from "./say-condition.ts";
import { sayNumber } from "./say-number.ts";
import { sayPath, sayScalar, sayValue, unitOf } from "./say-path.ts";

/** Says within what a value stays, or what must not be. */
export function sayLimit({ of, value, atLeast, atMost, oneOf, forbidden }: Limit, naming: Naming): Text {
  const source = saySource(of, naming);
  if (forbidden)
    return say(
      { zh: "{source}{demand}", en: "{source}: {demand}" },
      { source, demand: sayDemand(forbidden, of.kind, naming) },
    );
  const name = value === undefined ? NOTHING : sayValue(value, of.kind, naming);
  const path = typeof value === "string" ? value : "";
  const band = oneOf
    ? say(
        { zh: "只能是{values}", en: "one of {values}" },
        { values: list(oneOf.map((one) => sayScalar(one, of.kind, path, naming))) },
      )
    : sayBand(
        { atLeast, atMost },
        {
          kind: of.kind,
          unit: value === undefined ? undefined : unitOf(value, of.kind, naming),
          ...limitFigure({ value }),
        },
        naming,
      );
  return say({ zh: "{source}的{name}{band}", en: "{name} of {source}: {band}" }, { source, name, band });
}

/** Says what each entry carries. */
export function sayPresence({ of, parts }: Presence, naming: Naming): Text {
  const said = parts.map(({ path, atLeast = 1, when }) =>
    say(
      { zh: "{path}{n}{when}", en: "{path}{n}{when}" },
      {
        path: sayPath(of.kind, path, naming),
        n: atLeast === 1 ? NOTHING : say({ zh: "（至少 {n} 项）", en: " (at least {n})" }, { n: same(atLeast) }),
        when: when
          ? say({ zh: "（{when}时）", en: " (where {when})" }, { when: sayWhere(when, of.kind, naming) })
          : NOTHING,
      },
    ),
  );
  return say(
    { zh: "每条{of}都要有{parts}", en: "each {of} has {parts}" },
    { of: saySource(of, naming), parts: list(said) },
  );
}

/** Says who must be different people, how many, or of which posts. */
export function saySeparation({ of, roles, joined = [], atLeast, posts }: Separation, naming: Naming): Text {
  const people = [{ of, roles }, ...joined].map((side) =>
    say(
      { zh: "{of}的{roles}", en: "{roles} of {of}" },
      { of: saySource(side.of, naming), roles: list(side.roles.map((role) => sayPath(side.of.kind, role, naming))) },
    ),
  );
  const all = join(people, { zh: "和", en: " and " });
  const apart =
    atLeast !== undefined
      ? say({ zh: "{all}至少要有 {n} 人", en: "{all}: at least {n} people" }, { all, n: same(atLeast) })
      : roles.length + joined.length > 1
        ? say({ zh: "{all}不得是同一人", en: "{all} are different people" }, { all })
        : NOTHING;
  const held = Object.entries(posts ?? {}).map(([role, allowed]) =>
    say(
      { zh: "{of}的{role}须在{posts}岗位", en: "{role} of {of} holds the post {posts}" },
      { of: saySource(of, naming), role: sayPath(of.kind, role, naming), posts: list(allowed.map(same)) },
    ),
  );
  return join([apart, ...held], { zh: "，", en: ", " });
}

/** Says which size asks for what. */
export function sayProcedure({ of, value, rolling, bands, withinDays }: Procedure, naming: Naming): Text {
  const unit = unitOf(value, of.kind, naming);
  const size = sayValue(value, of.kind, naming);
  const steps = [...bands].sort((a, b) => a.from - b.from);
  const said = steps.map(({ from, require }) => {
    const required = join(
      require.map((one) => sayRequired(one, naming)),
      { zh: "和", en: " and " },
    );
    const parts = { from: sayNumber(from, typeof unit === "string" ? unit : undefined), required };
    if (require.length === 0) return say({ zh: "满 {from}不作要求", en: "from {from}: nothing" }, parts);
    const [always, alone] = [from === 0, from === 0 && bands.length === 1];
    if (withinDays !== undefined) {
      const timely = { ...parts, within: sayWithin(withinDays) };
      if (alone) return say({ zh: "{within}须有{required}", en: "{required} {within}" }, timely);
      if (always) return say({ zh: "一律{within}须有{required}", en: "always {required} {within}" }, timely);
      return say({ zh: "满 {from}，{within}须有{required}", en: "from {from}: {required} {within}" }, timely);
    }
    if (alone) return say({ zh: "须先有{required}", en: "{required}" }, parts);
    if (always) return say({ zh: "一律须先有{required}", en: "always {required}" }, parts);
    return say({ zh: "满 {from}须先有{required}", en: "from {from}: {required}" }, parts);
  });
  const counted = rolling
    ? say(
        { zh: "同一{by} {days} 天内累计{size}", en: "{size} over {days} days for one {by}" },
        { by: list(rolling.by.map((path) => sayPath(of.kind, path, naming))), days: same(rolling.days), size },
      )
    : size;
  return say(
    { zh: "{of}按{counted}分档：{bands}", en: "{of} by {counted}: {bands}" },
    { of: saySource(of, naming), counted, bands: join(said, { zh: "；", en: "; " }) },
  );
}

function sayWithin(days: number): Text {
  if (days === 0) return { zh: "当天", en: "on the same day" };
  return say({ zh: "{n} 天内", en: "within {n}" }, { n: { zh: String(days), en: sayNumber(days, "d").en } });
}

function sayRequired(
  { of, atLeast = 1, distinct }: Procedure["bands"][number]["require"][number],
  naming: Naming,
): Text {
  const notes = join(
    [
      atLeast === 1 ? NOTHING : say({ zh: "至少 {n} 份", en: "at least {n}" }, { n: same(atLeast) }),
      distinct === undefined
        ? NOTHING
        : say({ zh: "{path}各不相同", en: "of different {path}" }, { path: sayPath(of.kind, distinct, naming) }),
    ],
    { zh: "，", en: ", " },
  );
  const source = saySource(of, naming);
  return notes.zh === "" ? source : say({ zh: "{source}（{notes}）", en: "{source} ({notes})" }, { source, notes });
}
