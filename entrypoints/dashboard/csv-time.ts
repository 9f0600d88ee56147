/**
 * A moment for a spreadsheet, in two cells: the person's own clock in a form that sorts and that Excel takes for a date,
 * and how far that clock is from UTC. A `Z` at the end would leave it text, and eight hours off for who reads it in China.
 */
export function csvTime(time: string): [clock: string, zone: string] {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return [time, ''];
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const ahead = -date.getTimezoneOffset();
  const offset = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map(two).join(':');
  return [`${day} ${clock}`, `UTC${ahead < 0 ? '-' : '+'}${offset}`];
}
