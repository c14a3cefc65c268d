/** The calendar day of an instant where the computer is, `YYYY-MM-DD`. */
const twoDigits = (n: number): string => String(n).padStart(2, '0');

export function localDay(at: Date): string {
  const year = String(at.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}
