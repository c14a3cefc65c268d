/** What is said when the vault could not write. */
export const notWritten = 'That could not be written to the disk. Nothing was changed.';
