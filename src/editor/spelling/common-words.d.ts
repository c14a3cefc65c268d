/** The passphrase meter's list of words as people say them, the commonest first. Its package describes no types for it. */
declare module '@zxcvbn-ts/language-en/dist/commonWords.json.mjs' {
  const words: readonly string[];
  // eslint-disable-next-line import/no-default-export -- as the package has it
  export default words;
}
