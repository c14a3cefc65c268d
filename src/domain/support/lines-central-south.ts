/** Public lines of the centre and the south of Europe. See crisis-line.ts for what each field means. */
import type { SupportCountry } from './crisis-line.ts';
import { european112 } from './european-112.ts';

export const centralAndSouth: readonly SupportCountry[] = [
  {
    code: 'AT',
    name: 'Austria',
    lines: [
      {
        id: 'at-142',
        about: 'crisis',
        name: 'TelefonSeelsorge',
        reach: '142',
        hours: 'day and night',
        note: 'Free.',
        source: 'telefonseelsorge.at',
        readIn: 'katholisch.at, one of its operators',
      },
      {
        id: 'at-frauenhelpline',
        about: 'abuse',
        name: 'Frauenhelpline gegen Gewalt',
        reach: '0800 222 555',
        hours: 'day and night',
        note: 'For women, and those who worry about one. Free.',
        source: 'frauenhelpline.at',
        readIn: 'frauenhelpline.at',
      },
      european112('at'),
    ],
  },
  {
    code: 'DE',
    name: 'Germany',
    lines: [
      {
        id: 'de-telefonseelsorge',
        about: 'crisis',
        name: 'TelefonSeelsorge',
        reach: '0800 111 0 111 or 0800 111 0 222',
        hours: 'day and night',
        note: 'Free.',
        source: 'telefonseelsorge.de',
        readIn: 'pages of the churches that run it, ansbach-evangelisch.de among them',
      },
      {
        id: 'de-hilfetelefon',
        about: 'abuse',
        name: 'Hilfetelefon Gewalt gegen Frauen',
        reach: '116 016',
        hours: 'day and night',
        note: 'For women, and those who worry about one. Free, in many languages.',
        source: 'hilfetelefon.de',
        readIn: 'hilfetelefon.de',
      },
      european112('de'),
    ],
  },
  {
    code: 'IT',
    name: 'Italy',
    lines: [
      {
        id: 'it-1522',
        about: 'abuse',
        name: '1522, numero antiviolenza e stalking',
        reach: '1522',
        hours: 'day and night',
        note: 'Free, in many languages.',
        source: '1522.eu',
        readIn: '1522.eu',
      },
      european112('it'),
    ],
  },
  {
    code: 'PT',
    name: 'Portugal',
    lines: [
      {
        id: 'pt-violencia-domestica',
        about: 'abuse',
        name: 'Serviço de informação a vítimas de violência doméstica',
        reach: '800 202 148, or text 3060',
        hours: 'day and night',
        note: 'Free.',
        source: 'cig.gov.pt',
        readIn: 'protecaocivil.sintra.pt',
      },
      {
        ...european112('pt'),
        readIn: 'protecaocivil.sintra.pt',
        source: 'protecaocivil.sintra.pt',
      },
    ],
  },
  {
    code: 'ES',
    name: 'Spain',
    lines: [
      {
        id: 'es-016',
        about: 'abuse',
        name: '016',
        reach: '016, or WhatsApp 600 000 016',
        hours: '',
        note: 'Violence against women.',
        source: 'violenciagenero.igualdad.gob.es',
        readIn: 'mugardos.gal, a notice of the ministry’s delegation',
      },
      european112('es'),
    ],
  },
  {
    code: 'CH',
    name: 'Switzerland',
    lines: [
      {
        id: 'ch-143',
        about: 'crisis',
        name: 'Die Dargebotene Hand, La Main Tendue, Telefono Amico',
        reach: '143',
        hours: '',
        note: 'In English 0800 143 000, 6 to 11 in the evening.',
        source: '143.ch',
        readIn: '143.ch',
      },
      european112('ch'),
    ],
  },
];
