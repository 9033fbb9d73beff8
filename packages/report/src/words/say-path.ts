import type { Catalogue, Column, Locale, Text } from "@houqin/core";

/** What is filled in on every entry, whatever its kind. */
const envelope: Readonly<Record<string, Text>> = {
  "@id": { zh: "记录编号", en: "id" },
  "@at": { zh: "时间", en: "time" },
  "@day": { zh: "日期", en: "day" },
  "@month": { zh: "月份", en: "month" },
  "@weekday": { zh: "星期", en: "weekday" },
  "@meal": { zh: "餐次", en: "meal" },
  "@covers": { zh: "所属时段", en: "slot" },
  "@area": { zh: "区域", en: "area" },
  "@subject": { zh: "对象", en: "subject" },
  "@recordedAt": { zh: "登记时间", en: "time of filing" },
};

/** The column of a kind at a path; none where the path is no field of its own. */
export function columnOf(kinds: Catalogue["kinds"], kind: string, path: string): Column | undefined {
  return kinds.find(({ id }) => id === kind)?.columns.find((column) => column.path === path);
}

/**
 * What people call a path of a kind; through a reference, field by field. One without a title is called as it is written.
 *
 * @example
 * const by = { path: "by", type: "list", optional: true, ref: "site/person", title: { zh: "采样人", en: "sampler" } };
 * const post = { path: "post", type: "text", optional: false, title: { zh: "岗位", en: "post" } };
 * const kinds = [{ id: "canteen/food-sample", columns: [by] }, { id: "site/person", columns: [post] }];
 * sayPath(kinds, "canteen/food-sample", "by.post", "zh"); //=> "采样人的岗位"
 */
export function sayPath(kinds: Catalogue["kinds"], kind: string, path: string, locale: Locale): string {
  const column = columnOf(kinds, kind, path);
  if (column?.title) return column.title[locale];
  if (column) return path;
  if (Object.hasOwn(envelope, path)) return envelope[path]?.[locale] ?? path;
  const dot = path.lastIndexOf(".");
  if (dot < 0) return path;
  const [head, tail] = [path.slice(0, dot), path.slice(dot + 1)];
  const ref = columnOf(kinds, kind, head)?.ref ?? (head === "@area" ? "site/area" : undefined);
  if (ref === undefined) return path;
  const [of, what] = [sayPath(kinds, kind, head, locale), sayPath(kinds, ref, tail, locale)];
  return locale === "zh" ? `${of}的${what}` : `${what} of ${of}`;
}
