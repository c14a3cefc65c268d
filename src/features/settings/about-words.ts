/** How old this version is, told from its day and today alone. Pure. */
const halfAYear = 182;

/** False where no day is known. Both as `YYYY-MM-DD`. */
export function isOld(builtOn: string | null, today: string): boolean {
  if (builtOn === null) return false;
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${builtOn}T00:00:00Z`)) / 86_400_000;
  return days > halfAYear;
}
