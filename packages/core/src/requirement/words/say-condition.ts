import type { Source } from "../../ledger/source.ts";
import type { Operand, Test, Where } from "../../ledger/where.ts";
import type { Text } from "../../text/text.ts";
import { join, list, type Naming, NOTHING, quoted, same, say } from "./naming.ts";
import { sayPath, sayScalar } from "./say-path.ts";

/** Says entries of a kind, with the condition that picks them. */
export function saySource({ kind, where }: Source, naming: Naming): Text {
  const title = quoted(naming.kind(kind));
  if (!where || Object.keys(where).length === 0) return title;
  return say({ zh: "{title}（{where}）", en: "{title} ({where})" }, { title, where: sayWhere(where, kind, naming) });
}

export function sayWhere(where: Where, kind: string, naming: Naming): Text {
  return join(
    Object.entries(where).map(([path, test]) => sayTest(path, test, kind, naming)),
    { zh: "，", en: ", " },
  );
}

interface Wording {
  readonly is: Text;
  readonly among: Text;
  readonly atLeast: Text;
  readonly atMost: Text;
  readonly within: Text;
}

const PLAIN: Wording = {
  is: { zh: "{path}为{value}", en: "{path} is {value}" },
  among: { zh: "{path}为{value}之一", en: "{path} is one of {value}" },
  atLeast: { zh: "{path}不低于 {value}", en: "{path} is at least {value}" },
  atMost: { zh: "{path}不超过 {value}", en: "{path} is at most {value}" },
  within: { zh: "{path}在{value}之内", en: "{path} is within {value}" },
};

const DENIED: Wording = {
  is: { zh: "{path}不是{value}", en: "{path} is not {value}" },
  among: { zh: "{path}不在{value}之列", en: "{path} is none of {value}" },
  atLeast: { zh: "{path}低于 {value}", en: "{path} is below {value}" },
  atMost: { zh: "{path}超过 {value}", en: "{path} is above {value}" },
  within: { zh: "{path}不在{value}之内", en: "{path} is not within {value}" },
};

const MUST: Wording = {
  is: { zh: "的{path}必须是{value}", en: "{path} must be {value}" },
  among: { zh: "的{path}只能是{value}", en: "{path} must be one of {value}" },
  atLeast: { zh: "的{path}不得低于 {value}", en: "{path} must be at least {value}" },
  atMost: { zh: "的{path}不得超过 {value}", en: "{path} must be at most {value}" },
  within: { zh: "的{path}必须在{value}之内", en: "{path} must be within {value}" },
};

const NEVER: Wording = {
  is: { zh: "不得出现“{path}：{value}”", en: "{path} must not be {value}" },
  among: { zh: "不得出现“{path}：{value}”", en: "{path} must be none of {value}" },
  atLeast: { zh: "的{path}必须低于 {value}", en: "{path} must be below {value}" },
  atMost: { zh: "的{path}必须高于 {value}", en: "{path} must be above {value}" },
  within: { zh: "的{path}不得在{value}之内", en: "{path} must not be within {value}" },
};

/** Says a condition as what must hold, or as what must not; in Chinese right after the name of the entries. */
export function sayDemand(where: Where, kind: string, naming: Naming): Text {
  const [only, ...others] = Object.entries(where);
  if (only && others.length === 0) {
    const [path, { not, ...rest }] = only;
    const own = Object.keys(rest).length;
    const told =
      own === 0 && not && !not.not
        ? parts(path, not, kind, naming, MUST)
        : not
          ? []
          : parts(path, rest, kind, naming, NEVER);
    const [one, ...more] = told;
    if (one && more.length === 0) return one;
  }
  return say({ zh: "不得有下列情形：{where}", en: "never where {where}" }, { where: sayWhere(where, kind, naming) });
}

/** Says one test; a denied one of several parts names the whole that does not hold. */
function sayTest(path: string, test: Test, kind: string, naming: Naming): Text {
  const { not, ...rest } = test;
  const own = parts(path, rest, kind, naming, PLAIN);
  if (!not) return list(own);
  const denied = Object.keys(not).length === 1 && !not.not ? parts(path, not, kind, naming, DENIED) : [];
  const whole = say({ zh: "不是（{inner}）", en: "not ({inner})" }, { inner: sayTest(path, not, kind, naming) });
  return list([...own, ...(denied.length === 1 ? denied : [whole])]);
}

function parts(path: string, test: Test, kind: string, naming: Naming, wording: Wording): readonly Text[] {
  const name = sayPath(kind, path, naming);
  const tell = (template: Text, value: Text) => say(template, { path: name, value });
  const operand = (value: Operand) =>
    typeof value === "object" ? sayPath(kind, value.path, naming) : sayScalar(value, kind, path, naming);
  const { equals, in: values, atLeast, atMost, within, exists } = test;
  return [
    equals === undefined ? NOTHING : tell(wording.is, operand(equals)),
    values === undefined ? NOTHING : tell(values.length === 1 ? wording.is : wording.among, list(values.map(operand))),
    atLeast === undefined ? NOTHING : tell(wording.atLeast, operand(atLeast)),
    atMost === undefined ? NOTHING : tell(wording.atMost, operand(atMost)),
    within === undefined ? NOTHING : tell(wording.within, same(within)),
    exists === undefined ? NOTHING : say(existing(exists, wording), { path: name }),
  ].filter(({ zh }) => zh !== "");
}

function existing(exists: boolean, wording: Wording): Text {
  const given = exists === (wording === PLAIN || wording === MUST);
  if (wording === PLAIN || wording === DENIED)
    return given ? { zh: "填了{path}", en: "{path} is given" } : { zh: "没填{path}", en: "{path} is not given" };
  return given
    ? { zh: "必须填{path}", en: "{path} must be given" }
    : { zh: "不得填{path}", en: "{path} must not be given" };
}
