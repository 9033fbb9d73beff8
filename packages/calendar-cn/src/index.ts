export { Announcement, HolidayBlock } from "./announcement.ts";
export { type ChinaOptions, china } from "./china.ts";
export { festivalDay, festivalsOn } from "./festival.ts";
export { HolidayId } from "./holiday.ts";
export { fromLunar, type LunarDate, type LunarDateLike, lunarDate } from "./lunar.ts";
export { announcementSource, type Notice } from "./notice.ts";
export { type SolarTerm, solarTermDay, solarTerms } from "./solar-term.ts";
export { type StatutoryDay, statutoryDays } from "./statutory.ts";
