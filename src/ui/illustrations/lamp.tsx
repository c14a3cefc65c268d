/** A lamp over a table at night: a hard day, a little light. */
import { Drawing } from './drawing.tsx';

export const Lamp = () => (
  <Drawing>
    <path data-ink="clay" d="M18 91.500c40-1.500 86-1.400 126 .4" />
    <path data-fill="clay" stroke="none" d="M64 39 40 90.500h78L94 39Z" opacity=".75" />
    <path
      data-fill="sheet"
      d="M63 38.500C65 26 71 17.500 79.500 17.200 88 17 94 26 96 38.600c-11 1.600-22 1.600-33-.1Z"
    />
    <path d="M79.500 17V9.500M79.500 39.800v50.700M68 90.800c2-3.800 6-5 11.500-5s9.500 1.400 11.800 5" />
    <path d="M87.500 40.500v10.800" />
    <circle cx="87.500" cy="53.300" r="1.500" />
    <path data-fill="sheet" d="M104 90.500c-.4-5-.5-8.600 0-12.300h15.500c.6 4 .5 8-.1 12.300" />
    <path d="M119.800 81c5.500-.8 6.500 6 0 6.200" />
    <path
      data-ink="clay"
      d="M109 73c-1.600-2.600 1.700-3.700 0-6.600M114.500 73.200c-1.600-2.600 1.700-3.700 0-6.600"
    />
  </Drawing>
);
