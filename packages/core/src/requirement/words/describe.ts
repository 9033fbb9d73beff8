import { match } from "ts-pattern";
import type { Text } from "../../text/text.ts";
import type { Requirement } from "../requirement.ts";
import type { TargetBound } from "../target/schema.ts";
import { list, type Naming, same, say } from "./naming.ts";
import { sayBound, sayEach, sayLag, sayPeriod, saySource, sayValue, sayWhere } from "./say-amount.ts";
import { sayEvery } from "./say-every.ts";

/**
 * Says a requirement as one sentence in both languages, for a documentation page or a plan.
 *
 * @example
 * describe({ shape: "presence", of: { kind: "x/order" }, parts: [{ path: "seal" }] }, naming).zh; //=> "每条“订单”都要有 seal"
 */
export function describe(requirement: Requirement, naming: Naming): Text {
  return match(requirement)
    .with({ shape: "cadence" }, ({ of, each, every, times = 1 }) =>
      say(
        times === 1
          ? { zh: "{every}{each}都要登记{of}", en: "{every} {each}, record {of}" }
          : { zh: "{every}{each}至少登记 {times} 次{of}", en: "{every} {each}, record {of} at least {times} times" },
        { every: sayEvery(every), each: spaced(sayEach(each, naming)), of: saySource(of, naming), times: same(times) },
      ),
    )
    .with({ shape: "deadline" }, ({ anchor, by, after, before }) => {
      const from = sayAnchor(anchor, naming);
      const done = saySource(by, naming);
      if (before)
        return say(
          { zh: "在{from}之前至少 {lag} 完成{done}", en: "{done} at least {lag} before {from}" },
          { from, lag: sayLag(before), done },
        );
      const lag = after ? sayLag(after) : same(0);
      return say({ zh: "在{from}之后 {lag}内完成{done}", en: "{done} within {lag} after {from}" }, { from, lag, done });
    })
    .with({ shape: "limit" }, ({ of, value, atLeast, atMost, oneOf, forbidden }) => {
      const source = saySource(of, naming);
      if (forbidden)
        return say(
          { zh: "{source}不得出现：{where}", en: "{source} must not be: {where}" },
          { source, where: sayWhere(forbidden) },
        );
      const bounds = [
        ...(atLeast === undefined
          ? []
          : [say({ zh: "不低于 {bound}", en: "at least {bound}" }, { bound: sayBound(atLeast) })]),
        ...(atMost === undefined
          ? []
          : [say({ zh: "不高于 {bound}", en: "at most {bound}" }, { bound: sayBound(atMost) })]),
        ...(oneOf === undefined
          ? []
          : [say({ zh: "只能是 {values}", en: "one of {values}" }, { values: list(oneOf.map(same)) })]),
      ];
      return say(
        { zh: "{source}的 {value} {bounds}", en: "{value} of {source}: {bounds}" },
        { source, value: value === undefined ? same("") : sayValue(value), bounds: list(bounds) },
      );
    })
    .with({ shape: "presence" }, ({ of, parts }) =>
      say(
        { zh: "每条{of}都要有 {parts}", en: "each {of} has {parts}" },
        {
          of: saySource(of, naming),
          parts: list(
            parts.map(({ path, atLeast = 1 }) =>
              atLeast === 1
                ? same(path)
                : say(
                    { zh: "{path}（至少 {n} 份）", en: "{path} (at least {n})" },
                    { path: same(path), n: same(atLeast) },
                  ),
            ),
          ),
        },
      ),
    )
    .with({ shape: "level" }, ({ register, each, when, atLeast, atMost }) => {
      const moment =
        when === "always"
          ? { zh: "任何时候", en: "at all times" }
          : "slots" in when
            ? sayEvery(when.slots)
            : say({ zh: "登记{of}时", en: "whenever {of} is recorded" }, { of: saySource(when.entries, naming) });
      return say(
        { zh: "{moment}，{each}“{register}”的在册数{bounds}", en: "{moment}, {register} {each} is {bounds}" },
        {
          moment,
          each: spaced(sayEach(each, naming)),
          register: naming.register(register),
          bounds: list([
            ...(atLeast === undefined
              ? []
              : [say({ zh: "不少于 {bound}", en: "at least {bound}" }, { bound: sayBound(atLeast) })]),
            ...(atMost === undefined
              ? []
              : [say({ zh: "不超过 {bound}", en: "at most {bound}" }, { bound: sayBound(atMost) })]),
          ]),
        },
      );
    })
    .with({ shape: "target" }, ({ metric, period, atLeast, atMost, guard }) =>
      say(
        guard
          ? { zh: "{period}{metric}{bounds}，且{guard}不降", en: "{period}, {metric} is {bounds}, while {guard} holds" }
          : { zh: "{period}{metric}{bounds}", en: "{period}, {metric} is {bounds}" },
        {
          period: sayPeriod(period),
          metric: say({ zh: "“{metric}”", en: "{metric}" }, { metric: naming.metric(metric) }),
          guard: guard ? naming.metric(guard.metric) : same(""),
          bounds: list([
            ...(atLeast === undefined
              ? []
              : [say({ zh: "不低于 {bound}", en: "at least {bound}" }, { bound: sayTarget(atLeast, naming) })]),
            ...(atMost === undefined
              ? []
              : [say({ zh: "不超过 {bound}", en: "at most {bound}" }, { bound: sayTarget(atMost, naming) })]),
          ]),
        },
      ),
    )
    .with({ shape: "separation" }, ({ of, roles, joined = [], atLeast }) => {
      const names = list([...roles, ...joined.flatMap((each) => each.roles)].map(same));
      return atLeast === undefined
        ? say(
            { zh: "{of}的 {names} 不得由同一人担任", en: "{names} of {of} are different people" },
            { of: saySource(of, naming), names },
          )
        : say(
            { zh: "{of}的 {names} 至少要有 {n} 人", en: "{names} of {of} are at least {n} people" },
            { of: saySource(of, naming), names, n: same(atLeast) },
          );
    })
    .with({ shape: "procedure" }, ({ of, value, bands }) =>
      say(
        { zh: "{of}按 {value} 分档办理：{bands}", en: "{of} by {value}: {bands}" },
        {
          of: saySource(of, naming),
          value: sayValue(value),
          bands: list(
            bands.map((band) =>
              say(
                { zh: "{from} 起须有{required}", en: "from {from}: {required}" },
                { from: same(band.from), required: list(band.require.map((each) => saySource(each.of, naming))) },
              ),
            ),
          ),
        },
      ),
    )
    .with({ shape: "sequence" }, ({ steps, of, state }) =>
      steps
        ? say(
            { zh: "依次办理：{steps}", en: "in this order: {steps}" },
            { steps: list(steps.map((step) => saySource(step.of, naming))) },
          )
        : say(
            { zh: "{of}的 {state} 只能按规定流转", en: "{state} of {of} moves only as allowed" },
            { of: of ? saySource(of, naming) : same(""), state: same(state ?? "") },
          ),
    )
    .with({ shape: "reconcile" }, ({ of, period }) =>
      say(
        { zh: "{period}核对，{names}应当相符", en: "{period}, {names} agree" },
        { period: sayPeriod(period), names: list(Object.keys(of).map(same)) },
      ),
    )
    .exhaustive();
}

function sayAnchor(anchor: Extract<Requirement, { shape: "deadline" }>["anchor"], naming: Naming): Text {
  if ("of" in anchor) {
    const of = saySource(anchor.of, naming);
    return anchor.at === undefined ? of : say({ zh: "{of}的 {at}", en: "{at} of {of}" }, { of, at: same(anchor.at) });
  }
  if ("yearDay" in anchor) return say({ zh: "每年 {day}", en: "{day} of each year" }, { day: same(anchor.yearDay) });
  if ("festival" in anchor) return same(anchor.festival);
  return say({ zh: "“{register}”到期", en: "the end of {register}" }, { register: naming.register(anchor.endOf) });
}

function sayTarget(bound: TargetBound, naming: Naming): Text {
  if (typeof bound === "number") return same(bound);
  if ("steps" in bound)
    return list(
      bound.steps.map(({ from, value }) =>
        say({ zh: "{from} 起 {value}", en: "{value} from {from}" }, { from: same(from), value: same(value) }),
      ),
    );
  const { back = 0, times = 1 } = bound;
  const base =
    back === 0
      ? naming.metric(bound.metric)
      : say(
          { zh: "前 {n} 期的“{metric}”", en: "{metric} {n} periods before" },
          { n: same(back), metric: naming.metric(bound.metric) },
        );
  return times === 1 ? base : say({ zh: "{base}的 {times} 倍", en: "{times} × {base}" }, { base, times: same(times) });
}

function spaced(text: Text): Text {
  return text.zh === "" ? text : { zh: `${text.zh}`, en: `for ${text.en}` };
}
