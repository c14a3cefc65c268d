/** What Tend is and is not, where its limits are, and what to know when someone may be watching. Words only. */
import type { ReactElement } from 'react';
import { ifWatched, isAndIsNot, limits } from '../../domain/what-tend-is.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Page, Section } from '../../ui/page.tsx';
import { PlainParts } from '../../ui/plain-parts.tsx';
import { TextLink } from '../../ui/text-link.tsx';

export function WhatTendIsPage(): ReactElement {
  return (
    <Page
      title="What Tend is and is not"
      lede={
        <>
          People to call are under <TextLink href={paths.support}>Support</TextLink>.
        </>
      }
      measure="reading"
    >
      <PlainParts parts={isAndIsNot} />
      <Section title="If someone may be watching this computer">
        <PlainParts parts={ifWatched} />
      </Section>
      <Section title="Limits">
        <PlainParts parts={limits} />
      </Section>
    </Page>
  );
}
