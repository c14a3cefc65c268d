/** The five signs that more help is needed than a journal gives. Ids are stored where a person keeps ticks: never rename. */
export type Sign = { readonly id: string; readonly title: string; readonly text: string };
export const signs: readonly Sign[] = [
  {
    id: 'shock',
    title: 'The shock is not easing',
    text: 'Images that force themselves in, no sleep, being on guard all the time, weeks or months later.',
  },
  {
    id: 'honesty',
    title: 'Lies go on, or it keeps happening',
    text: 'Honesty does not return, or relapse follows relapse and nothing changes in between.',
  },
  {
    id: 'mood',
    title: 'A mood that will not lift',
    text: 'Low, anxious, or another worry about your mind that takes the ground from under ordinary days.',
  },
  {
    id: 'closeness',
    title: 'Closeness stays difficult',
    text: 'Sexual difficulties that remain although you have both been patient with them.',
  },
  {
    id: 'anger',
    title: 'Anger that cannot move',
    text: 'Resentment that stays where it was in spite of honest work on both sides.',
  },
];
