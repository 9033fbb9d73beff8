import { row } from "@houqin/testing";

const since = "2025-08-01";
const area = (subject: string, name: string, kind: string) => row("site/area", since, { name, kind }, { subject });
const asset = (subject: string, name: string, category: string) =>
  row("site/asset", since, { name, category }, { subject });
const person = (subject: string, name: string, post: string) => row("site/person", since, { name, post }, { subject });

// Who and what is at the trial school, each as an entry, so that a trial can take it away.
export const classOne = area("class-1", "一年级1班", "class");
export const labStore = area("store-1", "化学药品室", "chemical-store");
export const screen = asset("screen-1", "一班一体机", "class-equipment");
export const circuit = asset("circuit-1", "教学楼照明回路", "circuit");
export const tap = asset("tap-1", "一楼直饮机", "water-point");
export const slide = asset("slide-1", "组合滑梯", "play-equipment");
export const bar = asset("bar-1", "单杠", "sports-equipment");
export const bus = asset("bus-1", "1号校车", "school-bus");
export const alarm = asset("alarm-1", "门卫一键报警", "alarm");
export const kit = asset("kit-1", "操场急救箱", "first-aid-kit");
export const guard = person("p-guard-1", "门卫甲", "guard");
export const nurse = person("p-nurse-1", "校医甲", "health-worker");
