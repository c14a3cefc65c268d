/** An open notebook with a pen laid across: nothing is written yet. */
import { Drawing } from './drawing.tsx';

export const OpenNotebook = () => (
  <Drawing>
    <path data-ink="clay" d="M14 92.500c38-1.800 88-1.600 133 .2" />
    <path
      data-fill="sheet"
      d="M80 30.500C68 22 44 20.500 22.500 25l1 57.500C45 78 68 80 80 87.500c12-8 36-9.500 57-4.500l.5-58C116 20.500 92 22 80 30.500Z"
    />
    <path d="M80 31v56" strokeDasharray="5 4" data-ink="clay" />
    <path
      d="M33 38.500c11-2 24-1.600 35 2M33.500 49c11-2 23.500-1.600 34.500 2M33.800 59.500c7-1.200 14-1.400 21-.4"
      stroke="var(--edge)"
    />
    <path d="m97.500 68.500 3.200-7.300L127 34.600l4.600 4.400-26.300 26.700-7.800 2.800Z" data-fill="clay" />
    <path d="m100.900 61.400 4.400 4.200M123.500 38.200l4.500 4.400" />
  </Drawing>
);
