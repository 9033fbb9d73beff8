/** First and last civil year in which festivals and solar terms are known: the range in which two libraries were compared. */
export const FIRST_YEAR = 1950;
export const LAST_YEAR = 2060;
