/** What goes in, kind by kind: a line that says how many of them, and behind it each with a box of its own. */
import { itemTitle } from '../../../domain/item-title.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DayText } from '../../../ui/date-text.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { isChosen, withChoice } from './choice.ts';
import type { Choices, Kind } from './choice.ts';
import styles from './counsellor.module.css';

export type ChooseEntriesProps = {
  readonly kinds: readonly Kind[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
};

export function ChooseEntries({ kinds, choices, onChange }: ChooseEntriesProps) {
  if (kinds.length === 0) return <p className={styles.none}>There is no finished entry in these days.</p>;
  return kinds.map((kind) => {
    const count = kind.items.filter((item) => isChosen(choices, item)).length;
    const set = (isIn: boolean): void => onChange(withChoice(choices, kind.items, isIn));
    return (
      <div key={kind.id} className={styles.kind}>
        <Checkbox isSelected={count === kind.items.length} onChange={set}>
          {kind.name}
        </Checkbox>
        <Disclosure title={`${count} of ${kind.items.length}, one by one`}>
          <ul className={styles.items}>
            {kind.items.map((item) => (
              <li key={item.id}>
                <Checkbox
                  isSelected={isChosen(choices, item)}
                  onChange={(isIn) => onChange(withChoice(choices, [item], isIn))}
                >
                  <DayText on={item.entryOn} style="short" /> {itemTitle(item, 'Untitled')}
                </Checkbox>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    );
  });
}
