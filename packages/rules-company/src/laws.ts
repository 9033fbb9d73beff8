/** Road Traffic Safety Law 道路交通安全法. */
export const trafficLaw = "中华人民共和国道路交通安全法（2021修正）";

/** Regulation for carrying out the Road Traffic Safety Law. */
export const trafficRegulation = "中华人民共和国道路交通安全法实施条例（2017修订）";

/** Regulation on compulsory vehicle insurance 交强险条例. */
export const vehicleInsuranceRegulation = "机动车交通事故责任强制保险条例（2019修订）";

/** Regulation on the affairs of government offices 机关事务管理条例; it addresses government departments. */
export const officeAffairsRegulation = "机关事务管理条例（2012）";

/** Rules for official reception 国内公务接待 of party and government offices. */
export const receptionRules = "党政机关国内公务接待管理规定（2013）";

/** Work Safety Law 安全生产法. */
export const workSafetyLaw = "中华人民共和国安全生产法（2021修正）";

/** Order 61 of the Ministry of Public Security 公安部令第61号, on fire safety in offices, companies and institutions. */
export const fireOrder61 = "机关、团体、企业、事业单位消防安全管理规定（公安部令第61号）";

/** Construction Law 建筑法. */
export const constructionLaw = "中华人民共和国建筑法（2019修正）";

/** Regulation on the quality of construction 建设工程质量管理条例. */
export const constructionQuality = "建设工程质量管理条例（2019修订）";

/** Urban and Rural Planning Law 城乡规划法. */
export const planningLaw = "中华人民共和国城乡规划法（2019修正）";

/** Urban Real Estate Law 城市房地产管理法. */
export const realEstateLaw = "中华人民共和国城市房地产管理法（2019修正）";

/** Regulation on state assets of offices and public institutions; it addresses these. */
export const stateAssetsRegulation = "行政事业性国有资产管理条例（2021）";

/** Energy Conservation Law 节约能源法. */
export const energyLaw = "中华人民共和国节约能源法（2018修正）";

/** Regulation on saving energy in public institutions 公共机构节能条例; it addresses state-funded units. */
export const publicEnergyRegulation = "公共机构节能条例（2017修订）";

/** Regulation on saving energy in civil buildings 民用建筑节能条例. */
export const buildingEnergyRegulation = "民用建筑节能条例（2008）";
