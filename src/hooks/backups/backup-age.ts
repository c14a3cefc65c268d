/** When a backup is old enough to be spoken of. Pure; times are epoch milliseconds. */
const oldAfterMs = 7 * 86_400_000;

export const isBackupOld = (at: number, now: number): boolean => now - at > oldAfterMs;
