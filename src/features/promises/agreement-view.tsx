/** An agreement: its words, since when it holds, when it is looked at again, and what has happened since. */
import { agreementOf } from '../../domain/agreement.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { DayText } from '../../ui/date-text.tsx';
import { FollowedPage } from './followed-page.tsx';
import { fact, saysTheSame } from './kept-parts.tsx';
import { areaName } from './words.ts';

export function AgreementView({ item }: { readonly item: AnsweredItem }) {
  const { words, area, madeOn, reviewOn, endedOn, since, log } = agreementOf(item);
  const title = itemTitle(item, 'An agreement');
  return (
    <FollowedPage
      item={item}
      template="agreement"
      title={title}
      lede={
        <>
          Agreed on <DayText on={madeOn} style="long" />
          {endedOn !== null && (
            <>
              , ended on <DayText on={endedOn} style="long" />
            </>
          )}
        </>
      }
      asks={endedOn === null ? ['end', 'review'] : []}
      facts={[
        saysTheSame(words, title) ? null : fact('What we agreed on', words),
        fact('What it is about', (area === null ? null : areaName(area)) ?? ''),
        reviewOn === null
          ? null
          : { name: 'We look at it again', words: <DayText on={reviewOn} style="long" /> },
      ]}
      since={since}
      log={log}
      noteHelp="A note says how it goes, with its day."
    />
  );
}
