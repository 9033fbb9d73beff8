// Names of the laws and standards that dormitory rules cite, as their issuers write them.

/** Law on Preventing Juvenile Delinquency. */
export const delinquencyLaw = "中华人民共和国预防未成年人犯罪法（2020修订）";
/** Fire Protection Law. */
export const fireLaw = "中华人民共和国消防法（2021修正）";
/** Order 61, on fire safety in offices, companies and institutions. */
export const fireOrder61 = "机关、团体、企业、事业单位消防安全管理规定（公安部令第61号）";
/** Regulation on public video systems. */
export const videoRegulation = "公共安全视频图像信息系统管理条例（2025）";
/** Regulation on health work in schools. */
export const schoolHealthRegulation = "学校卫生工作条例";
/** Shandong regulation on school safety. */
export const shandongSchoolSafety = "山东省学校安全条例（2018）";
/** Henan regulation on the protection of minors. */
export const henanMinors = "河南省未成年人保护条例（2010）";
/** Order 23, on safety in schools and kindergartens. */
export const schoolSafetyOrder23 = "中小学幼儿园安全管理办法（教育部等令第23号，2006）";
/** Fire safety in crowded places; the text seen is the draft of its successor. */
export const crowdedPlaces = "人员密集场所消防安全管理（GB/T 40248）";
/** Design code for schools. */
export const schoolDesignCode = "中小学校设计规范（GB 50099-2011）";
/** Health standard for dormitories of students. */
export const dormHygieneStandard = "学生宿舍卫生要求及管理规范（GB 31177-2014）";
/** Ten rules for fire safety in schools and kindergartens. */
export const fireTenRules = "中小学校、幼儿园消防安全十项规定（教发厅〔2024〕1号）";
