/** A letter half out of its envelope: words kept for later. */
import { Drawing } from './drawing.tsx';

export const Letter = () => (
  <Drawing>
    <path data-ink="clay" d="M18 94c42-1.500 84-1.400 124 .3" />
    <path data-fill="sheet" d="M50 60V16.500c20-1.200 40-1.200 60.500.1V60" />
    <path d="M60.500 29c12-1 26-1 39 .2M60.500 39c13-1 25-1 38 .1" stroke="var(--edge)" />
    <path
      data-fill="clay"
      d="M37 46.500c14.500 11 28.500 20 43 27.500 15-7.500 29.500-16.500 43.800-27.600.8 15 .8 29 .1 43.800-29 .9-58 .9-86.800 0-.6-14.500-.7-29-.1-43.700Z"
    />
    <path d="M38 89.500c8.500-8 17-15.500 26-22.500M122.500 89.400c-8.500-8-17-15.600-26.200-22.500" />
  </Drawing>
);
