/**
 * What Tend is and is not, in the words that stand on the first-run pages and, ever after, under Settings. Words only.
 * What must never happen: a promise here that the program doesn't keep.
 */
export type PlainPart = { readonly title: string; readonly paragraphs: readonly string[] };

const notTherapy: PlainPart = {
  title: 'A place to write, not therapy',
  paragraphs: [
    'Tend helps you to write, to prepare what is hard to say, and to see what has changed. It is not therapy, gives no diagnosis, and never scores anyone.',
    'A full account of the past belongs with a professional who guides both of you; told in pieces or all at once, it can hurt you both again.',
  ],
};

const underAge: PlainPart = {
  title: 'If you are under 18',
  paragraphs: [
    'Please don’t carry this alone. Tell an adult you trust: a parent, a teacher, a doctor, someone at a youth line. Tend is made for adults.',
  ],
};

const whatItCannotHide: PlainPart = {
  title: 'What it can’t hide',
  paragraphs: [
    'It can’t hide that it is installed, that a journal is there, or when it was used. It can’t protect you from somebody who watches the screen, records the keyboard, or makes you open it.',
    'If that could be so, use a device they have no access to, and talk to a domestic-violence service before you change anything here.',
  ],
};

export const isAndIsNot: readonly PlainPart[] = [
  notTherapy,
  underAge,
  {
    title: 'If you are in danger, or afraid of what you might do',
    paragraphs: [
      'Call the emergency number where you are. F1 shows lines of people who listen, on every page, also while the journal is locked and without any network.',
    ],
  },
];

export const ifWatched: readonly PlainPart[] = [
  {
    title: 'What Tend hides',
    paragraphs: [
      'What you write is encrypted and stays on this computer. The window’s title, notifications, file names and the system’s lists of recent files say nothing of it. A locked journal shows its name and nothing else, so give it a name that says nothing.',
    ],
  },
  whatItCannotHide,
  {
    title: 'Quick ways out',
    paragraphs: [
      'Ctrl+Shift+L hides the window and locks at once; Ctrl+L locks and leaves it where it is. On a Mac it is Cmd instead of Ctrl. Closing the window locks, too. Under Settings you choose after how many minutes it locks by itself, and whether it does when the window is minimised. It also locks when the computer sleeps.',
    ],
  },
];

export const limits: readonly PlainPart[] = [
  {
    title: 'Where the limits are',
    paragraphs: [
      'If both the passphrase and the recovery key are lost, the journal is lost. Nobody can open it then, and neither can Tend.',
      'While a journal is open, a program that watches this computer can see what you see. What the system writes to the disk when it runs out of memory or sleeps is protected by the encryption of the whole disk alone, if it has one; deleted words may stay on the disk until it reuses the space.',
      'One journal belongs to one person. Tend shares nothing, reports to nobody and never goes online.',
    ],
  },
];

/** What stands below people and lines on the Support page. */
export const besideSupport: readonly PlainPart[] = [
  {
    title: 'If you have only just found out, or were found out',
    paragraphs: [
      'In the first weeks, leave the big decisions where they are if you can: to stay or to go, the home, money, whom to tell. They can be made later, on firmer ground. Being safe does not wait: that comes first, today.',
    ],
  },
  underAge,
  { ...whatItCannotHide, title: 'If someone may be watching this computer' },
  notTherapy,
];
