import { expect, test } from "vitest";
import { announcementSource } from "./notice.ts";

test("an announced year names its notice", () => {
  expect(announcementSource(2026)).toEqual([
    {
      number: "国办发明电〔2025〕7号",
      title: {
        zh: "国务院办公厅关于2026年部分节假日安排的通知",
        en: "Notice on the arrangement of public holidays in 2026",
      },
    },
  ]);
});

test("a changed year names the notice that changed it after the yearly one", () => {
  expect(announcementSource(2020).map(({ number }) => number)).toEqual([
    "国办发明电〔2019〕16号",
    "国办发明电〔2020〕1号",
  ]);
});

test("the notice of a year is dated the year before", () => {
  for (let year = 2006; year <= 2026; year++) {
    expect(announcementSource(year)[0]?.number).toContain(`〔${year - 1}〕`);
  }
});

test("a year whose notice is not known by number names none", () => {
  expect(announcementSource(2005)).toEqual([]);
  expect(announcementSource(2027)).toEqual([]);
});
