/** The two ways out: a file, and paper. What was done with it is said; nothing of it is kept. */
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { bodyHtml } from '../../../domain/body/html.ts';
import { bodyMarkdown } from '../../../domain/body/markdown.ts';
import type { Body } from '../../../domain/body/types.ts';
import { usePrint } from '../../../hooks/print/use-print.ts';
import { useSaveCopy } from '../../../hooks/copy/use-save-copy.ts';
import type { CopyFormat } from '../../../hooks/copy/use-save-copy.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { copyInWords } from './copy-words.ts';
import type { CopyDone } from './copy-words.ts';
import styles from './counsellor.module.css';

export function CopyActions({ body, isReady }: { readonly body: Body; readonly isReady: boolean }) {
  const save = useSaveCopy();
  const print = usePrint();
  const [format, setFormat] = useState<CopyFormat>('html');
  const [done, setDone] = useState<CopyDone | null>(null);
  const toFile = async (): Promise<void> => {
    setDone(await save(format, format === 'html' ? bodyHtml(body, 'Pages') : bodyMarkdown(body)));
  };
  const toPaper = async (): Promise<void> => {
    setDone(null);
    setDone((await print()) ? null : { kind: 'not-printed' });
  };
  const words = done === null ? null : copyInWords(done);
  return (
    <div className={styles.out} data-print="none">
      <div className={styles.ways}>
        <Select<CopyFormat>
          label="As"
          hideLabel
          value={format}
          onChange={setFormat}
          options={[
            { value: 'html', label: 'Page for a browser' },
            { value: 'markdown', label: 'Markdown text' },
          ]}
        />
        <Button icon={FileDown} isDisabled={!isReady} onPress={() => void toFile()}>
          Save as a file
        </Button>
        <Button icon={Printer} isDisabled={!isReady} onPress={() => void toPaper()}>
          Print
        </Button>
      </div>
      {words !== null && <Alert tone={words.tone}>{words.text}</Alert>}
    </div>
  );
}
