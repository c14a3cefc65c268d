/** The five signs that more help is needed than a journal gives. Words only; nothing is stored and nothing is scored. */
export const signs: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'The shock is not easing',
    text: 'Images that force themselves in, no sleep, being on guard all the time, weeks or months later.',
  },
  {
    title: 'Lies go on, or it keeps happening',
    text: 'Honesty does not return, or relapse follows relapse and nothing changes in between.',
  },
  {
    title: 'A mood that will not lift',
    text: 'Depression, anxiety or another worry about your mind that takes the ground from under ordinary days.',
  },
  {
    title: 'Closeness stays difficult',
    text: 'Sexual difficulties that remain although you have both been patient with them.',
  },
  {
    title: 'Anger that cannot move',
    text: 'Resentment that stays where it was in spite of honest work on both sides.',
  },
];
