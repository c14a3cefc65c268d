/** The small picture that stands for a template in lists and on cards, by the template's id. Decorative only. */
import {
  CircleDot,
  Compass,
  Ear,
  Feather,
  Fence,
  Flag,
  HandHeart,
  Handshake,
  HeartPulse,
  Mail,
  MessagesSquare,
  NotebookPen,
  ScrollText,
  Sprout,
  Undo2,
  UserCheck,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  'i-feel': HeartPulse,
  accountability: UserCheck,
  setback: Undo2,
  gratitude: HandHeart,
  conversation: MessagesSquare,
  listening: Ear,
  'check-in': CircleDot,
  'needs-and-boundaries': Fence,
  commitment: Handshake,
  'positive-change': Sprout,
  milestone: Flag,
  vision: Compass,
  letter: Mail,
  free: Feather,
  agreement: ScrollText,
};

export const templateIcon = (id: string): LucideIcon => icons[id] ?? NotebookPen;
