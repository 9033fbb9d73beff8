import type { Severity } from "../model/verdict.ts";
import type { Rule } from "./rule.ts";

type OptionsIn<R> = R extends Rule<string, infer Options> ? Partial<NonNullable<Options>> : never;

/** What may be said of a rule: its severity, or its severity and some of its options. */
export type SettingOf<R> = Severity | readonly [Severity, OptionsIn<R>];

/** Settings by rule id, each option typed. `instances` also allows named ones, `canteen/sample-weight#night`. */
export type SettingsOf<Rules extends Rule> = { readonly [R in Rules as R["id"]]?: SettingOf<R> };
export type InstancesOf<Rules extends Rule> = { readonly [R in Rules as `${R["id"]}#${string}`]?: SettingOf<R> };
