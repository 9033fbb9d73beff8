// Names of the laws and standards that elder-care rules cite, as their issuers write them.

/** Law on the Protection of the Rights of the Elderly. */
export const elderRightsLaw = "中华人民共和国老年人权益保障法（2018修正）";
/** Measures for elder-care institutions, order 66. */
export const careOrder66 = "养老机构管理办法（民政部令第66号，2020）";
/** Mandatory standard on the safety of services, with its nine preventions. */
export const serviceSafety = "养老机构服务安全基本规范 GB 38600-2019";
/** Order 61 of the Ministry of Public Security, on fire safety in offices, companies and institutions. */
export const fireOrder61 = "机关、团体、企业、事业单位消防安全管理规定（公安部令第61号）";
/** Shandong regulation on elder care. */
export const shandongCare = "山东省养老服务条例（2020）";
/** Weihai regulation on elder care. */
export const weihaiCare = "威海市居民养老服务保障条例（2020）";
/** Zhejiang regulation on elder care. */
export const zhejiangCare = "浙江省社会养老服务促进条例（2021）";
/** Qingdao regulation on elder care. */
export const qingdaoCare = "青岛市养老服务促进条例（2018）";
/** Opinions on watching over fees that are paid ahead. */
export const prepaidFees = "关于加强养老机构预收费监管的指导意见（民政部等，2024）";
/** Criteria of the ministry for what is a major hazard in an elder-care home. */
export const hazardCriteria = "养老机构重大事故隐患判定标准（民政部办公厅，2023）";
/** Rules of the ministries on fire safety in elder-care homes. */
export const careFireRules = "养老机构消防安全管理规定（民发〔2023〕37号）";
/** Draft of the mandatory standard on fire safety where people gather; not in force. */
export const gatheringFireDraft = "人员密集场所消防安全管理 GB 40248（报批稿，未施行）";
/** National standard by which elder-care homes are rated. */
export const ratingStandard = "养老机构等级划分与评定 GB/T 37276-2018";
