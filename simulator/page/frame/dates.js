/** Dates as the office writes them, in Vietnam's time. */

const formatter = (options) =>
  new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", ...options });

const TIME = formatter({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const DAY = formatter({ day: "numeric", month: "numeric", year: "numeric" });
const WEEKDAY = formatter({ weekday: "long" });

export const time = (iso) => TIME.format(new Date(iso));

/** Official papers write a zero before the days below 10 and the months below 3: "05/02", "05/3". */
export function day(iso) {
  const part = Object.fromEntries(
    DAY.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  const month = Number(part.month) < 3 ? part.month.padStart(2, "0") : part.month;
  return `${part.day.padStart(2, "0")}/${month}/${part.year}`;
}

export const dayHeading = (iso) => `${WEEKDAY.format(new Date(iso))}, ${day(iso)}`;

/** The hour for today, else the day without its year when that is this year's. */
export function briefly(iso, now) {
  if (day(iso) === day(now)) return time(iso);
  const [date, year] = [day(iso), day(now).slice(-4)];
  return date.endsWith(year) ? date.slice(0, -5) : date;
}
