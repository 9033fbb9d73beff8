import type { Text } from "@houqin/core";

/** A notice of the State Council on days off. */
export interface Notice {
  readonly title: Text;
  /** Document number 发文字号. */
  readonly number: string;
}

/** 发文字号 of the yearly notice 国务院办公厅关于××年部分节假日安排的通知. */
const yearly: { readonly [year: number]: string } = {
  2006: "国办发明电〔2005〕35号",
  2007: "国办发明电〔2006〕49号",
  2008: "国办发明电〔2007〕52号",
  2009: "国办发明电〔2008〕42号",
  2010: "国办发明电〔2009〕27号",
  2011: "国办发明电〔2010〕40号",
  2012: "国办发明电〔2011〕45号",
  2013: "国办发明电〔2012〕33号",
  2014: "国办发明电〔2013〕28号",
  2015: "国办发明电〔2014〕28号",
  2016: "国办发明电〔2015〕18号",
  2017: "国办发明电〔2016〕17号",
  2018: "国办发明电〔2017〕12号",
  2019: "国办发明电〔2018〕15号",
  2020: "国办发明电〔2019〕16号",
  2021: "国办发明电〔2020〕27号",
  2022: "国办发明电〔2021〕11号",
  2023: "国办发明电〔2022〕16号",
  2024: "国办发明电〔2023〕7号",
  2025: "国办发明电〔2024〕12号",
  2026: "国办发明电〔2025〕7号",
};

/** Notices that changed a year already announced. */
const amendments: { readonly [year: number]: Notice } = {
  2015: {
    number: "国发明电〔2015〕1号",
    title: {
      zh: "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
      en: "Notice on days off for the 70th anniversary of the victory in 1945",
    },
  },
  2019: {
    number: "国办发明电〔2019〕3号",
    title: {
      zh: "国务院办公厅关于调整2019年劳动节假期安排的通知",
      en: "Notice on the changed Labour Day holiday of 2019",
    },
  },
  2020: {
    number: "国办发明电〔2020〕1号",
    title: {
      zh: "国务院办公厅关于延长2020年春节假期的通知",
      en: "Notice on the extended Spring Festival holiday of 2020",
    },
  },
};

/**
 * Names the State Council notices that a year's working days rest on: the yearly notice, then any that changed it.
 *
 * Empty for a year whose notice is not known here by number (2004 and 2005, and years that an app announces itself).
 *
 * @example
 * announcementSource(2026).map((notice) => notice.number); //=> ["国办发明电〔2025〕7号"]
 * announcementSource(2020).length; //=> 2
 */
export function announcementSource(year: number): readonly Notice[] {
  const number = yearly[year];
  if (number === undefined) return [];
  const title = {
    zh: `国务院办公厅关于${year}年部分节假日安排的通知`,
    en: `Notice on the arrangement of public holidays in ${year}`,
  };
  const amendment = amendments[year];
  return amendment === undefined ? [{ number, title }] : [{ number, title }, amendment];
}
