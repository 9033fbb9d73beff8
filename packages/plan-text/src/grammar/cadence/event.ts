import { matchesIn } from "../matches.ts";
import type { CadencePhrase } from "./cadence-phrase.ts";

const between = /(?<![年季度每])换季/g;
const each =
  /每(个?餐次?|班次?|趟|批次?|车次)(?![长级人主任组费名桌班套生])(?!(?<=批次?)(?:不超|限|最多|不少|\d))(?!(?<=班次?)[^，。；\d]{0,6}\d{1,2}(?:人|名))/g;
const time = /每次([^，。；：、！？\d]{1,14}?)(?:结束|完成|完毕)?(?:之?后|之?前|时|完)/g;
/** 每次检查要做好记录 */
const must =
  /每次([^，。；：、！？\d]{2,6}?)(?:都|均)?(?=[要须应](?!求|急|当(?:天|日))|必须|需(?!求|要?费))(?<!采购金)/g;
/** 暴雨、台风后检查屋面: weather that no plan can date. */
const weather =
  /((?:暴雨|台风|大风|雨雪|强降雨|恶劣天气|极端天气|大雪|降雪)(?:[、和或及](?:暴雨|台风|大风|雨雪|强降雨|大雪|降雪))?)(?:天气|过境|过后|预警)?(?:来临)?(?:之?前|之?后)(?!后)/g;
const whenever =
  /(?:凡逢|凡遇|每逢|每遇|每当|逢(?=节|双休|重大|雨雪|汛|假|大型)|遇有?(?=雨雪|大风|台风|暴雨|高温|恶劣|极端|大型|重大))([^，。；：！？]{1,12}?)(?=前|后|时|之前|之后|期间|[，。；：！？、]|$)/g;
const distance =
  /每(?:行驶|累计|满|跑|运行|开){0,2}([\d,.]{1,8}万?(?:公里|千米|小时(?=.{0,3}(?:保养|换油|大修|更换))))/g;
/** 一客一换, 一餐一消毒: done again for each. */
const foreach =
  /(?:一|每|逐)(餐|客|人|班|车|趟|批|用|课|房|单|患|梯|床|盘|次|户|锅|桌|场|会|船|航班)一(?:用一)?(?:消毒|清洗|清理|清扫|清点|检查|检测|登记|结算|更换|保洁|清|洗|查|检|评|换|验|消|扫|结|签|擦|收)(?![\u4e00-\u9fff]{0,2}[册档])/g;
/** 每会必检, 逢车必查 */
const always =
  /(?:每|逢)(餐|客|人|班|车|趟|批|课|房|单|梯|床|次|户|会|船|进|出|节)必(?=[检查验登测消洗扫问讲核签到巡点])/g;
const greatDays =
  /(?:重大|重要|法定|各|主要)(节假日|节庆|节日|活动|会议|接待|赛事|考试)(?:活动|任务)?(?:来临|到来)?(?:之?前(?:[一二三两\d]{1,2}(?:天|日|周))?|期间|结束后|后)/g;
/** What happens again and again in a working day, and what is done before or after it. */
const rounds =
  /(?<![每\u4e00-\u9fff年月日]每|每[天日周月]|每|首次|第一次|正式|\d[日号][上下]?)(出车|收车|发车|出警|交接班|交班|接班|开餐|餐|营业|开市|闭市|开店|闭店|开馆|闭馆|开园|闭园|散场|放学|接园|离园|入园|打烊|打样|退房|离店|就寝|熄灯|领用|用车|用餐|就餐|会议结束|活动结束|班|入职|上岗|使用|下班|收工|开工|作业)(?:之)?(?:前|后)(?!\d|[一二三四五六七八九十半两]{1,3}个?(?:分钟|小时|天)|的|期|勤|台|往|厨|堂|方)/g;

/**
 * Finds the phrases that tie a duty to an event: 每餐, 每次培训结束后, 每逢节假日前.
 *
 * @example
 * eventsIn("每次清扫完成后要考评", 0)[0]?.cadence; //=> "per-event:清扫"
 */
export function eventsIn(text: string, offset: number): readonly CadencePhrase[] {
  const tied = [each, time, must, whenever, distance].flatMap((pattern) =>
    matchesIn(pattern, text, offset).map(({ from, to, groups }) => ({
      from,
      to,
      cadence: `per-event:${eventOf(groups[0] ?? "")}`,
    })),
  );
  const again = [foreach, always, greatDays, weather].flatMap((pattern) =>
    matchesIn(pattern, text, offset).map(({ from, to, groups }) => ({
      from,
      to,
      cadence: `per-event:${groups[0] ?? ""}`,
    })),
  );
  const turned = matchesIn(between, text, offset).map(({ from, to }) => ({ from, to, cadence: "per-event:换季" }));
  return [...tied, ...again, ...turned];
}

/**
 * Finds what is done before or after something that a working day always brings: 出车前检查, 餐后消毒. It says how often only where nothing
 * else in its clause does.
 *
 * @example
 * roundsIn("司机出车前检查车况", 0)[0]?.cadence; //=> "per-event:出车"
 */
export function roundsIn(text: string, offset: number): readonly CadencePhrase[] {
  return matchesIn(rounds, text, offset).map(({ from, to, groups }) => ({
    from,
    to,
    cadence: `per-event:${groups[0] ?? ""}`,
  }));
}

function eventOf(words: string): string {
  return words.replace(/次$/, "").replace(/^个/, "");
}
