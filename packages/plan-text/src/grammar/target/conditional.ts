/**
 * What stands behind a figure that only says what happens then: 低于80分的予以调岗, 90分以下扣500元.
 *
 * @example
 * conditional.test("的予以调岗"); //=> true
 */
export const conditional =
  /^(?:的(?!目标|要求|标准|水平)|者|时(?!间)|方可|方能|才|，?(?:予以|给予|取消|停止|扣|续签|更换|调换|解约|解除|授牌|评为|晋级|淘汰|约谈|退出|限期|清退|连续))/;
