/** Free: an empty page. */
import type { Template } from '../types.ts';

export const free: Template = {
  id: 'free',
  name: 'Free',
  purpose: 'An empty page.',
  note: null,
  prompts: [],
};
