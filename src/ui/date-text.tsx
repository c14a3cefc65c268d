/** A day in words, in the person's locale, with the exact day behind it. */
import { useLocale } from 'react-aria-components/I18nProvider';
import { formatDay } from './days.ts';
import type { DayStyle } from './days.ts';

export type DayTextProps = { readonly on: string; readonly style?: DayStyle | undefined };

export function DayText({ on, style = 'long' }: DayTextProps) {
  const { locale } = useLocale();
  return <time dateTime={on}>{formatDay(on, locale, style)}</time>;
}

/** An instant's hour and minute, in the person's zone, for what happened more than once a day. */
export function TimeText({ at }: { readonly at: number }) {
  const { locale } = useLocale();
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  return <time dateTime={new Date(at).toISOString()}>{time}</time>;
}
