/**
 * What stands behind a figure that only says what happens then: 低于80分的予以调岗, 90分以下扣500元.
 *
 * @example
 * conditional.test("的予以调岗"); //=> true
 */
export const conditional = /^(?:的(?!目标|要求|标准|水平)|者|时(?!间)|，?(?:予以|给予|取消|停止|扣))/;
