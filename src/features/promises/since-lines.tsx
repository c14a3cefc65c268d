/** The dated lines of a need or an agreement as the list shows them. */
import { endedChoice } from '../../domain/agreement.ts';
import type { LogLine } from '../../domain/answer.ts';
import { reviewedChoice } from '../../domain/dated-log.ts';
import { DayText } from '../../ui/date-text.tsx';
import type { LogItem } from './log-list.tsx';

export const sinceLines = (log: readonly LogLine[]): readonly LogItem[] =>
  log.map(({ on, text, choice, until }) => ({
    on,
    note: text,
    what: choice === reviewedChoice ? 'Looked at again' : choice === endedChoice ? 'Ended' : '',
    ...(until === undefined
      ? {}
      : {
          more: (
            <>
              The next look is on <DayText on={until} style="short" />.
            </>
          ),
        }),
  }));
